package vn.sontay.training.outcome.reported;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.shared.scan.SentFile;

/**
 * The command to replace a figure by another (REP-3).
 *
 * @param requestId made by the form
 * @param beyond whether more than the whole is meant (REP-5)
 * @param reason cleaned
 * @param file the document as a scan; null for none
 */
public record CorrectFigure(String requestId, long figureId, @Valid FigureFacts facts, boolean beyond,
        @NotBlank(message = "reported.reasonMissing") @Size(max = 300, message = "reported.tooLong") String reason,
        @Nullable SentFile file) {

    public CorrectFigure {
        reason = Vietnamese.clean(reason);
    }
}
