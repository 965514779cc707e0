package vn.sontay.training.learning.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.PracticeTask;

/**
 * The practice tasks of a lesson by their numbers, from 1: those of all courses in the order of their files, one that several courses have counted once
 * (KIT-3).
 */
final class LessonTasks {

    private static final Pattern HANDS_OUT = Pattern.compile("giảng viên (phát|đưa)|in sẵn",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final List<PracticeTask> tasks = new ArrayList<>();

    private LessonTasks() {
    }

    static LessonTasks of(String lessonCode, Curriculum curriculum) {
        LessonTasks found = new LessonTasks();
        for (Course course : curriculum.courses()) {
            course.practice().stream().filter(task -> lessonCode.equals(task.lessonCode()))
                    .filter(task -> found.number(task) == 0).forEach(found.tasks::add);
        }
        return found;
    }

    int count() {
        return tasks.size();
    }

    PracticeTask task(int number) {
        return tasks.get(number - 1);
    }

    /** @return 0 for one that isn't among them */
    int number(PracticeTask task) {
        for (int i = 0; i < tasks.size(); i++) {
            if (tasks.get(i).title().equals(task.title())) {
                return i + 1;
            }
        }
        return 0;
    }

    /** @return the numbers of those whose words say that something is handed out (KIT-4) */
    List<Integer> handingOut() {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            if (HANDS_OUT.matcher(tasks.get(i).task()).find()) {
                numbers.add(i + 1);
            }
        }
        return numbers;
    }

    /** @return the numbers of those that this course has */
    List<Integer> of(Course course) {
        return course.practice().stream().map(this::number).filter(number -> number > 0).distinct().toList();
    }
}
