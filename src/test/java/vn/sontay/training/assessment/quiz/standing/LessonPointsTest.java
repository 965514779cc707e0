package vn.sontay.training.assessment.quiz.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sontay.training.assessment.question.Mark;

/** QUI-22: what is told by lesson. */
class LessonPointsTest {

    private static final List<LessonPoints.Lesson> ORDER = List.of(new LessonPoints.Lesson("A1", "Bài một", true),
            new LessonPoints.Lesson("A2", "Bài hai", true), new LessonPoints.Lesson("A3", "Bài ba", true),
            new LessonPoints.Lesson("Z1", "Bài khác", false));

    /** @param asked such as {@code A1=100}, in the order of the questions */
    private static List<String> told(String... asked) {
        Map<Integer, Mark> marks = new TreeMap<>();
        Map<Integer, String> lessons = new HashMap<>();
        for (int i = 0; i < asked.length; i++) {
            String[] parts = asked[i].split("=");
            lessons.put(i + 1, parts[0]);
            if (!parts[1].equals("dropped")) {
                marks.put(i + 1, new Mark(new BigDecimal(parts[1])));
            }
        }
        return LessonPoints.of(marks, lessons, ORDER).stream()
                .map(row -> row.lessons().stream().map(LessonPoints.Lesson::code).collect(Collectors.joining("+"))
                        + " " + row.earned().stripTrailingZeros().toPlainString() + "/" + row.asked())
                .toList();
    }

    @Test
    void each_lesson_tells_how_many_of_how_many_in_the_order_of_the_course() {
        assertEquals(List.of("A1 1.5/2", "A2 2/2"), told("A2=100", "A1=50", "A2=100", "A1=100"));
    }

    @Test
    void no_row_tells_of_one_question_alone() {
        assertEquals(List.of("A2 0/2", "A1+A3 1/2"), told("A1=100", "A2=0", "A2=0", "A3=0"));
        assertEquals(List.of("A1+A2 2/3"), told("A1=100", "A1=0", "A2=100"));
        assertEquals(List.of("A3 2/2", "A1+A2 2/3"), told("A1=100", "A2=0", "A2=100", "A3=100", "A3=100"));
        assertEquals(List.of("A1 1/1"), told("A1=100"), "where the total tells it anyway");
    }

    @Test
    void a_dropped_question_is_out_of_it_and_a_lesson_full_when_nothing_is_missing() {
        assertEquals(List.of("A1 1/2"), told("A1=100", "A1=0", "A1=dropped", "A2=dropped"));
        assertTrue(new LessonPoints(List.of(), new BigDecimal("2.00"), 2).full());
    }
}
