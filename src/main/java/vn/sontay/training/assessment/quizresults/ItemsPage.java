package vn.sontay.training.assessment.quizresults;

import java.util.List;
import vn.sontay.training.teaching.trainingclass.ClassFacts;

/**
 * What the questions of a class's quiz were worth.
 *
 * @param people by whom they are judged
 * @param items the questions in the order of their codes' first appearance, those with warnings first
 */
public record ItemsPage(ClassFacts facts, String quizCode, String title, int people, List<ItemFigures> items) {

    public ItemsPage {
        items = List.copyOf(items);
    }

    public long warned() {
        return items.stream().filter(item -> !item.warnings().isEmpty()).count();
    }

    public boolean enough() {
        return people >= ItemFigures.LEAST_PEOPLE;
    }
}
