package vn.sontay.training.outcome.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file of a document, without its bytes.
 *
 * @param drafted whether the system drew it; else it came back
 * @param bytes how many
 * @param pages of a PDF file, else null
 * @param seenAt when somebody said to have seen in what it differs; null while nobody has
 */
public record FileRow(long fileId, boolean drafted, FileKind kind, String name, int bytes, @Nullable Integer pages,
        String sha256, Comparison comparison, @Nullable Instant seenAt, @Nullable String seenBy, Instant addedAt,
        String addedBy) {

    /** @return what a file weighs at most, such as 12,0 MB */
    public static String most() {
        return ReceivedFile.megabytes(ReceivedFile.MOST_BYTES);
    }

    /** @return such as 0,3 MB */
    public String megabytes() {
        return ReceivedFile.megabytes(bytes);
    }
}
