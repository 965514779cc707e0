package vn.sontay.training.teaching.feedback;

import java.util.List;

/**
 * The paper sheets of a class.
 *
 * @param tallies also the withdrawn ones, the newest first
 */
public record PaperSheets(FeedbackClass of, FeedbackForm form, List<TallyRow> tallies) {

    public PaperSheets {
        tallies = List.copyOf(tallies);
    }
}
