package vn.sontay.training.learning.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.PracticeTask;

/**
 * A class beside one of its practice tasks.
 *
 * @param tasks all tasks of the course; may be empty
 * @param task the one that is shown, or null when the course has none
 * @param required whether a certificate asks for them
 * @param hasDiary whether one of the tasks is kept as a field diary
 * @param people who is in the class now, in the order of a class list
 * @param withdrawn sign-offs of this task that were taken back, the newest first
 */
public record PracticeSheet(ClassHeading heading, List<TaskTotal> tasks, @Nullable PracticeTask task,
        boolean required, boolean hasDiary, List<PracticeRow> people, List<SignOffRow> withdrawn) {

    public PracticeSheet {
        tasks = List.copyOf(tasks);
        people = List.copyOf(people);
        withdrawn = List.copyOf(withdrawn);
    }
}
