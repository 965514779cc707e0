package vn.sontay.training.assessment.quiz.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.QuestionBank;
import vn.sontay.training.assessment.quiz.Quiz;
import vn.sontay.training.learning.curriculum.Course;

/**
 * Keeps what the classes that were asked for last lack, as long as the bank stays the same: the administrator's first screen asks
 * for every class that isn't over. Safe for many threads.
 */
@ApplicationScoped
public class KeptShortages {

    private static final int MOST = 10_000;

    @Inject
    KeptHalves draws;

    private final Map<Key, Optional<Shortage>> kept = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Optional<Shortage>> eldest) {
            return size() > MOST;
        }
    };
    private @Nullable QuestionBank of;

    private record Key(String courseCode, List<String> lessonCodes, long classId, LocalDate firstDay, Quiz quiz) {
    }

    protected KeptShortages() {
    }

    /** For tests. */
    KeptShortages(KeptHalves draws) {
        this.draws = draws;
    }

    /** @return {@link Shortage#ofClass} */
    Optional<Shortage> ofClass(Course course, long classId, LocalDate firstDay, Quiz quiz, QuestionBank bank) {
        Key key = new Key(course.code(), course.lessonCodes(), classId, firstDay, quiz);
        synchronized (kept) {
            if (of != bank) {
                kept.clear();
                of = bank;
            }
            Optional<Shortage> known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        Optional<Shortage> found = Shortage.ofClass(course, classId, firstDay, quiz, bank, draws);
        synchronized (kept) {
            if (of == bank) {
                kept.put(key, found);
            }
        }
        return found;
    }
}
