package vn.sontay.training.shared;

/** A rule of the domain forbids the command (HTTP 422). Nothing was changed. */
public class RuleException extends DomainException {

    /** A refusal that concerns the whole form. */
    public RuleException(String key, Object... arguments) {
        super(null, key, arguments);
    }

    private RuleException(String field, String key, Object[] arguments) {
        super(field, key, arguments);
    }

    /** A refusal that belongs beside the field of that name. */
    public static RuleException at(String field, String key, Object... arguments) {
        return new RuleException(field, key, arguments);
    }
}
