package vn.sontay.training.outcome.document.act;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said about an act that is to be recorded. What a kind doesn't ask for is null.
 *
 * @param on the day on which it took effect
 * @param number and symbol of what is issued, such as 12/QĐ-UBND; null where a paper of its kind bears none
 * @param signer who signed, with title
 * @param fileId of the file as it came back
 * @param otherId the paper that replaces or corrects this one
 * @param undoes the place of the act that it takes back
 */
public record DocumentActTerms(DocumentActKind kind, LocalDate on, @Nullable String number, @Nullable String signer,
        @Nullable Long fileId, @Nullable Long otherId, @Nullable Integer undoes, @Nullable String reason) {

    public static DocumentActTerms issued(LocalDate on, @Nullable String number, @Nullable String signer,
            @Nullable Long fileId) {
        return new DocumentActTerms(DocumentActKind.ISSUED, on, number, signer, fileId, null, null, null);
    }

    public static DocumentActTerms filed(LocalDate on, long fileId) {
        return new DocumentActTerms(DocumentActKind.FILED, on, null, null, fileId, null, null, null);
    }

    /** Any other. */
    public static DocumentActTerms of(DocumentActKind kind, LocalDate on, @Nullable Long otherId,
            @Nullable String reason) {
        return new DocumentActTerms(kind, on, null, null, null, otherId, null, reason);
    }

    public static DocumentActTerms undone(LocalDate on, int undoes, String reason) {
        return new DocumentActTerms(DocumentActKind.UNDONE, on, null, null, null, null, undoes, reason);
    }
}
