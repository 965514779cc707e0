package vn.sontay.training.assessment.quiz.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.QuestionBank;

/**
 * Keeps the halves of the classes that were asked for last, as long as the bank stays the same: with a bank of 10,000 questions
 * a page that only counts them must not deal them again. Safe for many threads.
 */
@ApplicationScoped
public class KeptHalves {

    private static final int MOST = 24;

    private final Map<Key, ClassHalves> kept = new LinkedHashMap<>(MOST, 0.75f, true);
    private @Nullable QuestionBank of;

    private record Key(long classId, LocalDate startsOn, List<String> lessonCodes) {
    }

    /** @return the halves of that class from that state of the bank */
    ClassHalves of(QuestionBank bank, long classId, LocalDate startsOn, List<String> lessonCodes) {
        Key key = new Key(classId, startsOn, List.copyOf(lessonCodes));
        synchronized (kept) {
            if (of != bank) {
                kept.clear();
                of = bank;
            }
            ClassHalves known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        List<Question> valid = bank.all().stream().filter(question -> question.isValidOn(startsOn)).toList();
        ClassHalves dealt = new ClassHalves(classId, key.lessonCodes(), valid, bank.halves());
        synchronized (kept) {
            if (of == bank) {
                kept.put(key, dealt);
                kept.keySet().stream().limit(Math.max(0, kept.size() - MOST)).toList().forEach(kept::remove);
            }
        }
        return dealt;
    }
}
