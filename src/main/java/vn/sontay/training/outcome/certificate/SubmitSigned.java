package vn.sontay.training.outcome.certificate;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.signature.SentPaper;

/**
 * Hands papers of a class back that were signed outside.
 *
 * @param certificateId the one that is meant, or null for any of the class
 * @param files PDFs and zips
 * @param accepted SHA-256 of the files whose changes were read and are accepted (SIG-3)
 */
public record SubmitSigned(String requestId, long classId, @Nullable Long certificateId,
        @NotEmpty(message = "certificate.signNoFile") List<SentPaper> files, Set<String> accepted) {

    public SubmitSigned {
        files = files == null ? List.of() : List.copyOf(files);
        accepted = accepted == null ? Set.of() : Set.copyOf(accepted);
    }
}
