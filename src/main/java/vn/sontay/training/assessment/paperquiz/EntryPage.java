package vn.sontay.training.assessment.paperquiz;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.QuestionType;
import vn.sontay.training.teaching.trainingclass.ClassFacts;

/**
 * The page where answers of a print are entered.
 *
 * @param heldOn the day that stands on the paper, or null
 * @param variants their numbers
 * @param kinds the types that the print asks, for the legend
 * @param example the first signs and words of a line
 * @param items how many signs and words a line has
 * @param rows everybody who is in the class
 */
public record EntryPage(ClassFacts facts, String quizCode, String title, String code, @Nullable LocalDate heldOn,
        List<Integer> variants, List<QuestionType> kinds, String example, int items, List<EntryRow> rows) {

    public EntryPage {
        variants = List.copyOf(variants);
        kinds = List.copyOf(kinds);
        rows = List.copyOf(rows);
    }

    public boolean has(String kind) {
        return kinds.contains(QuestionType.valueOf(kind));
    }

    /** @return whether a line can be typed for anybody */
    public boolean open() {
        return rows.stream().anyMatch(EntryRow::open);
    }

    public long entered() {
        return rows.stream().filter(row -> row.entered() != null).count();
    }
}
