package vn.sontay.training.learning.curriculum;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a trainee does and a trainer signs off.
 *
 * @param lessonCode the lesson it belongs to, or null
 * @param task what to do, plain text
 * @param checklist what the trainer looks at; no item twice
 * @param diary what a field diary has to hold before the sign-off, or null where the task has no diary
 */
public record PracticeTask(String code, String title, @Nullable String lessonCode, String task,
        List<String> checklist, @Nullable DiaryRule diary) {

    public PracticeTask {
        checklist = List.copyOf(checklist);
    }

    /** A task without a diary. */
    public PracticeTask(String code, String title, @Nullable String lessonCode, String task, List<String> checklist) {
        this(code, title, lessonCode, task, checklist, null);
    }
}
