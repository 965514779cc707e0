package vn.sontay.training.assessment.interchange;

/** A question can't be taken; the reason is for the person who imports, in Vietnamese. Never leaves the package. */
final class RefusedQuestion extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final boolean broken;

    private RefusedQuestion(String reason, boolean broken) {
        super(reason, null, false, false);
        this.reason = reason;
        this.broken = broken;
    }

    /** A fault of the file. */
    static RefusedQuestion broken(String reason) {
        return new RefusedQuestion(reason, true);
    }

    /** Something that the bank doesn't have. */
    static RefusedQuestion notOurs(String reason) {
        return new RefusedQuestion(reason, false);
    }

    String reason() {
        return reason;
    }

    boolean isBroken() {
        return broken;
    }
}
