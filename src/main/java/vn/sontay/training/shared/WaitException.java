package vn.sontay.training.shared;

/** Too much came within a while: later the same will do (HTTP 429). Nothing was changed. */
public class WaitException extends RuleException {

    /** A refusal that belongs beside the field of that name. */
    public WaitException(String field, String key, Object... arguments) {
        super(field, key, arguments);
    }
}
