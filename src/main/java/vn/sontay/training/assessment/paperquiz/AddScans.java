package vn.sontay.training.assessment.paperquiz;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.scan.SentFile;

/**
 * Adds files to a print.
 *
 * @param requestId made by the client, so that a repeat is one command
 * @param code of the print
 * @param enrolmentId whose sheet it is, or null where that isn't said
 * @param files in the order in which they were chosen
 */
public record AddScans(String requestId, String code, @Nullable Long enrolmentId, List<SentFile> files) {

    /** How many files can come at once. */
    public static final int MOST_FILES = 30;

    public AddScans {
        files = List.copyOf(files);
    }
}
