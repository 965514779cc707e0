package vn.sontay.training.learning.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything there is to learn in one class, for one of its people.
 *
 * @param next the first lesson that isn't learnt, or null when all are
 * @param former lessons that were learnt and that the course has no more
 * @param practice may be empty
 * @param practiceRequired whether a certificate asks for it
 * @param quizCode the course's quiz
 */
public record MyLessons(long enrolmentId, ClassHeading heading, List<LessonModule> modules, int done, int total,
        @Nullable NextLesson next, List<CompletionRow> former, List<PracticeItem> practice, boolean practiceRequired,
        String quizCode) {

    public MyLessons {
        modules = List.copyOf(modules);
        former = List.copyOf(former);
        practice = List.copyOf(practice);
    }
}
