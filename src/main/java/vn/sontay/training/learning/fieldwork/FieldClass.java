package vn.sontay.training.learning.fieldwork;

import java.time.LocalDate;
import vn.sontay.training.learning.curriculum.PracticeTask;

/**
 * A class whose course has a diary.
 *
 * @param task the practice task that is kept as a diary
 * @param least lượt that its sign-off asks for
 * @param window the days that the diary takes
 */
public record FieldClass(long classId, String title, LocalDate startsOn, PracticeTask task, int least,
        DiaryWindow window) {
}
