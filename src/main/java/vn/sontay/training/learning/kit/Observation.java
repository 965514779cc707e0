package vn.sontay.training.learning.kit;

import java.util.List;

/**
 * What a trainer looks at while a practice task is done.
 *
 * @param task its number among the lesson's tasks, from 1 ({@link LessonTasks})
 */
public record Observation(int task, List<String> items) {

    public Observation {
        items = List.copyOf(items);
    }
}
