package vn.sontay.training.teaching.trainingclass;

/**
 * How far the roll call of a session is.
 *
 * @param marks how many people are marked
 */
record RollSeen(RollCallState state, int marks) {

    static final RollSeen NONE = new RollSeen(RollCallState.NOT_YET, 0);

    boolean isMarked() {
        return marks > 0 || isClosed();
    }

    boolean isClosed() {
        return state == RollCallState.CLOSED;
    }
}
