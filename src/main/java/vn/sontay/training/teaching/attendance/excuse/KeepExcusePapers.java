package vn.sontay.training.teaching.attendance.excuse;

import java.util.List;
import vn.sontay.training.shared.scan.SentFile;

/**
 * The command to keep papers of somebody's excuse from a session (EXC-1).
 *
 * @param requestId made by the form
 * @param files in the order in which they were chosen
 */
public record KeepExcusePapers(String requestId, long sessionId, long enrolmentId, List<SentFile> files) {

    /** How many of them one excuse can have. */
    public static final int MOST_FILES = 5;

    public KeepExcusePapers {
        files = List.copyOf(files);
    }
}
