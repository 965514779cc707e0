package vn.sontay.training.teaching.feedback;

import java.util.List;
import vn.sontay.training.shared.Share;

/**
 * What a class has answered, as far as it may be shown.
 *
 * @param results empty while there are too few sheets
 * @param comments in random order (FBK-6); empty while there are too few sheets
 */
public record FeedbackSummary(FeedbackClass of, ReceivedSheets received, FeedbackForm form,
        List<QuestionResult> results, List<String> comments) {

    public FeedbackSummary {
        results = List.copyOf(results);
        comments = List.copyOf(comments);
    }

    /** @return sheets of the people in the class; more than all of them when some have left since */
    public Share rate() {
        return new Share(received.total(), of.people());
    }
}
