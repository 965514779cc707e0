package vn.sontay.training.assessment.quiz.handover;

import java.util.List;
import vn.sontay.training.assessment.quiz.attempt.AttemptRow;

/**
 * A parcel as staff see it before they decide: whose, which quiz, what is in it.
 *
 * @param rows every answer of the parcel, as it is there
 */
public record HandOverPage(long classId, String classTitle, String fullName, String unitName, String quizTitle,
        AttemptRow attempt, List<HandedRow> rows) {

    public HandOverPage {
        rows = List.copyOf(rows);
    }

    /** @return how many would be taken */
    public long fresh() {
        return rows.stream().filter(HandedRow::taken).count();
    }
}
