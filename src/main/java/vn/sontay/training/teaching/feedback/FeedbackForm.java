package vn.sontay.training.teaching.feedback;

import java.util.List;
import java.util.Optional;

/**
 * The form as it is in force.
 *
 * @param intro what to do, in a sentence or two
 * @param scale the words of the levels from 1 to {@value #LEVELS}, the worst first
 * @param questions what is rated, in the order of the sheet
 * @param open what is answered in free text
 */
public record FeedbackForm(String title, String intro, List<String> scale, List<RatedQuestion> questions,
        OpenQuestion open) {

    /** How many levels a rating has. */
    public static final int LEVELS = 5;
    /** Longest answer in free text, in characters. */
    public static final int COMMENT_LENGTH = 500;

    public FeedbackForm {
        scale = List.copyOf(scale);
        questions = List.copyOf(questions);
    }

    /** @return how many questions a sheet has, the one in free text included */
    public int size() {
        return questions.size() + 1;
    }

    /** @return the question of that code; empty where the form has none */
    public Optional<RatedQuestion> question(String code) {
        return questions.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
