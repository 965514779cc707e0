package vn.sontay.training.outcome.certificate.act;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is said about an act that is to be recorded; see {@link Act}. What a kind doesn't ask for is null. */
public record ActTerms(ActKind kind, LocalDate on, @Nullable String paperNumber, @Nullable String fullName,
        @Nullable String recipient, @Nullable String onBehalf, @Nullable String replacedBy, @Nullable Integer undoes,
        @Nullable String reason, boolean digital, @Nullable Long documentId) {

    /** Where no document is known. */
    public ActTerms(ActKind kind, LocalDate on, @Nullable String paperNumber, @Nullable String fullName,
            @Nullable String recipient, @Nullable String onBehalf, @Nullable String replacedBy,
            @Nullable Integer undoes, @Nullable String reason, boolean digital) {
        this(kind, on, paperNumber, fullName, recipient, onBehalf, replacedBy, undoes, reason, digital, null);
    }

    /** The same on a document, with its number where it has one (ACT-6). @param day of the act */
    public ActTerms on(long document, @Nullable String number, LocalDate day) {
        return new ActTerms(kind, day, number == null ? paperNumber : number, fullName, recipient, onBehalf, replacedBy,
                undoes, reason, digital, document);
    }

    public static ActTerms signed(LocalDate on) {
        return new ActTerms(ActKind.SIGNED, on, null, null, null, null, null, null, null, false);
    }

    /** By a key, outside; the file that came back is kept with the act. */
    public static ActTerms signedDigitally(LocalDate on) {
        return new ActTerms(ActKind.SIGNED, on, null, null, null, null, null, null, null, true);
    }

    public static ActTerms handedOver(LocalDate on, @Nullable String recipient, @Nullable String onBehalf) {
        return new ActTerms(ActKind.HANDED_OVER, on, null, null, recipient, onBehalf, null, null, null, false);
    }

    /** It stands on a paper of that day. */
    public static ActTerms entered(LocalDate on) {
        return new ActTerms(ActKind.ENTERED, on, null, null, null, null, null, null, null, false);
    }

    public static ActTerms voided(LocalDate on, String reason) {
        return new ActTerms(ActKind.VOIDED, on, null, null, null, null, null, null, reason, false);
    }

    /** A revocation or a cancellation. */
    public static ActTerms byPaper(ActKind kind, LocalDate on, String paperNumber, String reason) {
        return new ActTerms(kind, on, paperNumber, null, null, null, null, null, reason, false);
    }

    public static ActTerms corrected(LocalDate on, String paperNumber, String fullName, String reason) {
        return new ActTerms(ActKind.CORRECTED, on, paperNumber, fullName, null, null, null, null, reason, false);
    }

    public static ActTerms replaced(LocalDate on, @Nullable String paperNumber, String replacedBy, String reason) {
        return new ActTerms(ActKind.REPLACED, on, paperNumber, null, null, null, replacedBy, null, reason, false);
    }

    public static ActTerms copied(LocalDate on, String reason) {
        return new ActTerms(ActKind.COPIED, on, null, null, null, null, null, null, reason, false);
    }

    public static ActTerms undone(LocalDate on, int undoes, String reason) {
        return new ActTerms(ActKind.UNDONE, on, null, null, null, null, null, undoes, reason, false);
    }
}
