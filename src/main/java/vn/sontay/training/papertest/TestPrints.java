package vn.sontay.training.papertest;

import java.util.List;
import vn.sontay.training.trainingclass.ClassFacts;

/**
 * What was printed of a test for a class.
 *
 * @param prints the newest first
 */
public record TestPrints(ClassFacts facts, String quizCode, String title, List<TestPrint> prints) {

    public TestPrints {
        prints = List.copyOf(prints);
    }
}
