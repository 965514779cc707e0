package vn.sontay.training.learning.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sontay.training.learning.curriculum.LessonSection;

/** The contents of a lesson say how far it was read. */
class ContentsItemTest {

    private static final List<LessonSection> SECTIONS = List.of(section("a"), section("b"), section("c"));

    private static LessonSection section(String id) {
        return new LessonSection(id, id, LessonSection.Kind.STEP, 0);
    }

    /** @return each section's id, in capitals where it was read, with a dot where the reader stopped */
    private static String contents(String place, boolean done) {
        return String.join(" ", ContentsItem.of(SECTIONS, place, done).stream()
                .map(item -> (item.read() ? item.id().toUpperCase(java.util.Locale.ROOT) : item.id())
                        + (item.here() ? "." : ""))
                .toList());
    }

    @Test
    void what_stands_before_the_place_was_read() {
        assertEquals("A b. c", contents("b", false));
        assertEquals("a. b c", contents("a", false));
    }

    @Test
    void a_lesson_not_begun_or_left_at_a_section_that_is_no_more_was_not_read() {
        assertEquals("a b c", contents("", false));
        assertEquals("a b c", contents("x", false));
    }

    @Test
    void of_a_lesson_that_was_learnt_all_was_read() {
        assertEquals("A B C", contents("b", true));
    }
}
