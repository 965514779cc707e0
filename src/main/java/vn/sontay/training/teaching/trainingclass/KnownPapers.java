package vn.sontay.training.teaching.trainingclass;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Vietnamese;

/**
 * What somebody says who corrects something on which issued papers may stand (CLS-11).
 *
 * @param confirmed that they know of those papers
 * @param reason why they do it all the same, cleaned; needed only where there are papers
 */
public record KnownPapers(boolean confirmed,
        @Size(max = 300, message = "trainingclass.correctionReason") @Nullable String reason) {

    /** Nothing is said: enough where no paper was issued. */
    public static final KnownPapers NONE = new KnownPapers(false, null);

    public KnownPapers {
        String cleaned = reason == null ? "" : Vietnamese.clean(reason);
        reason = cleaned.isEmpty() ? null : cleaned;
    }
}
