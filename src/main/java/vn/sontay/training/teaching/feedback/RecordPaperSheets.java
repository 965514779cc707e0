package vn.sontay.training.teaching.feedback;

import java.util.List;
import java.util.Map;

/**
 * The totals of a pile of paper sheets of one class.
 *
 * @param requestId made by the client, so that a repeat is one command
 * @param counts what was ticked, by question
 * @param comments what was written, none empty
 */
public record RecordPaperSheets(String requestId, long classId, int sheets, Map<String, Distribution> counts,
        List<String> comments) {

    public RecordPaperSheets {
        counts = Map.copyOf(counts);
        comments = List.copyOf(comments);
    }
}
