package vn.sontay.training.assessment.quiz.draw;

import java.util.List;
import vn.sontay.training.assessment.question.Question;

/**
 * What was drawn for a quiz.
 *
 * @param shortRule which draw rule, from 0, is the first that the bank can't meet, or {@link #NONE}
 * @param missing how many questions that rule lacks; without such a rule, how many the quiz lacks
 */
public record DrawnQuestions(List<Question> questions, int shortRule, int missing) {

    static final int NONE = -1;

    public DrawnQuestions {
        questions = List.copyOf(questions);
    }

    /** @return whether each draw rule has what it asks for (QUI-18) */
    public boolean meetsRules() {
        return shortRule == NONE;
    }
}
