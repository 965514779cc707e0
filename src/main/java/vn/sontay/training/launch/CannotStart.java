package vn.sontay.training.launch;

/** Why the application can't start, as one line that says what to do. */
final class CannotStart extends Exception {

    private static final long serialVersionUID = 1L;

    CannotStart(String whatToDo) {
        super(whatToDo);
    }
}
