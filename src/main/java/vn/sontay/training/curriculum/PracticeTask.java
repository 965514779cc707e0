package vn.sontay.training.curriculum;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a trainee does and a trainer signs off.
 *
 * @param lessonCode the lesson it belongs to, or null
 * @param task what to do, plain text
 * @param checklist what the trainer looks at
 */
public record PracticeTask(String code, String title, @Nullable String lessonCode, String task,
        List<String> checklist) {

    public PracticeTask {
        checklist = List.copyOf(checklist);
    }
}
