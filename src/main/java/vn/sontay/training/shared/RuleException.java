package vn.sontay.training.shared;

import java.util.List;

/** A rule of the domain forbids the command (HTTP 422). Nothing was changed. */
public class RuleException extends DomainException {

    /** A refusal that concerns the whole form. */
    public RuleException(String key, Object... arguments) {
        super(null, key, arguments);
    }

    /** @param field beside which it belongs */
    protected RuleException(String field, String key, Object[] arguments) {
        super(field, key, arguments);
    }

    /** A refusal that belongs beside the field of that name. */
    public static RuleException at(String field, String key, Object... arguments) {
        return new RuleException(field, key, arguments);
    }

    /** Throws the first with the others as suppressed, so that a form shows all at once; does nothing when there is none. */
    public static void throwAll(List<RuleException> refusals) {
        if (!refusals.isEmpty()) {
            RuleException first = refusals.getFirst();
            refusals.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
    }
}
