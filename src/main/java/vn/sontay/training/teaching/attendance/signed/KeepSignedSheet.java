package vn.sontay.training.teaching.attendance.signed;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.shared.scan.SentFile;

/**
 * The command to keep a signed sheet, to say how many signatures it has, or why these aren't as many as came (SGN-1, SGN-2).
 *
 * @param requestId made by the form
 * @param files in the order in which they were chosen; may be none
 * @param signatures null where nobody has counted
 * @param explanation cleaned; may be empty
 */
public record KeepSignedSheet(String requestId, long sessionId, List<SentFile> files,
        @Min(value = 0, message = "attendance.signaturesRange") @Max(value = 500, message = "attendance.signaturesRange") @Nullable Integer signatures,
        @Size(max = 300, message = "attendance.explanationLong") String explanation) {

    /** How many files can come at once. */
    public static final int MOST_FILES = 10;

    public KeepSignedSheet {
        files = List.copyOf(files);
        explanation = Vietnamese.clean(explanation);
    }
}
