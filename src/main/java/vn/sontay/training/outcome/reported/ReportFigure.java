package vn.sontay.training.outcome.reported;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.scan.SentFile;

/**
 * The command to enter what a unit reports (REP-1, REP-2).
 *
 * @param requestId made by the form
 * @param beyond whether more than the whole is meant (REP-5)
 * @param file the document as a scan; null for none
 */
public record ReportFigure(String requestId, String planCode, String indicatorCode, @Valid FigureFacts facts,
        boolean beyond, @Nullable SentFile file) {
}
