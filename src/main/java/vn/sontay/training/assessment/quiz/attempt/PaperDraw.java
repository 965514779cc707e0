package vn.sontay.training.assessment.quiz.attempt;

import java.time.LocalDate;
import java.util.List;

/**
 * What everybody of a class is asked who begins a quiz now (QUI-11).
 *
 * @param startsOn the class's first day
 * @param questionIds archive ids in the order in which they are asked
 * @param whole whether the bank has what the quiz's rules ask for (QUI-18)
 */
public record PaperDraw(long classId, String classTitle, String quizCode, String title, LocalDate startsOn,
        List<Long> questionIds, boolean whole) {

    public PaperDraw {
        questionIds = List.copyOf(questionIds);
    }
}
