package vn.sontay.training.assessment.paperquiz;

import java.util.List;
import vn.sontay.training.teaching.trainingclass.ClassFacts;

/**
 * What was printed of a quiz for a class.
 *
 * @param takenAgain whether people may take the quiz more than once, so that they need a print of their own then
 * @param prints the newest first
 */
public record QuizPrints(ClassFacts facts, String quizCode, String title, boolean takenAgain,
        List<QuizPrint> prints) {

    public QuizPrints {
        prints = List.copyOf(prints);
    }
}
