package vn.sontay.training.teaching.trainingclass;

/**
 * Whether somebody has handed in what their class asks at its end, told by whoever collects it: as SQL over
 * {@code enrolment e}, so that a trainee's first page asks for it together with the sessions.
 */
public interface EndOfClass {

    /** @return a condition */
    String handedIn();
}
