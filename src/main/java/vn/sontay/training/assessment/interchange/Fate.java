package vn.sontay.training.assessment.interchange;

/** What would become of a question of a file. */
public enum Fate {

    /** The bank doesn't have its code. */
    NEW,
    /** The bank has its code with another wording. */
    CHANGED,
    /** The bank has just this. */
    SAME,
    /** It isn't taken, and that hinders nothing. */
    NOT_IMPORTED,
    /** As long as it is in the file, nothing is imported (INT-4). */
    BROKEN;

    /** @return as it stands in a message's key */
    public String key() {
        return switch (this) {
            case NEW -> "fresh";
            case CHANGED -> "changed";
            case SAME -> "same";
            case NOT_IMPORTED -> "notImported";
            case BROKEN -> "broken";
        };
    }
}
