package vn.sontay.training.outcome.certificate;

import java.util.Set;

/**
 * How a certificate agrees with what it was when it was entered.
 *
 * @param different what differs, by the names of the seal
 */
public record Sealed(Verdict verdict, Set<String> different) {

    /** In the order of how good it is. */
    public enum Verdict {
        /** All of it is as it was. */
        AS_IT_WAS,
        /** All that can be compared is as it was; what belonged to its holder can't be compared any more. */
        FORGOTTEN,
        /** It was entered before seals were kept. */
        NONE,
        /** Something was changed behind the application's back. */
        CHANGED
    }

    public Sealed {
        different = Set.copyOf(different);
    }
}
