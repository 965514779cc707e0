package vn.sontay.training.learning.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sontay.training.learning.curriculum.Curriculum;

class LessonPathTest {

    private static final LocalDate IN_2025 = LocalDate.of(2025, 8, 1);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 8, 1);

    private static final OwnReading NOWHERE = new OwnReading(
            new ClassHeading(1, "Lớp", "lop", IN_2025, IN_2025), null);

    private final Curriculum curriculum = CurriculumFixture.curriculum();

    @Test
    void the_next_lesson_is_the_first_one_not_learnt() {
        assertEquals(new NextLesson("A1", "Bài A1 mới", "Chuyên đề một", 0, 3, 12, 1, ""),
                path().next(NOWHERE).orElseThrow());
        assertEquals(new NextLesson("A2", "Bài A2", "Chuyên đề một", 2, 3, 12, 1, ""),
                path("A1", "A3").next(NOWHERE).orElseThrow());
        assertTrue(path("A1", "A2", "A3").next(NOWHERE).isEmpty());
    }

    @Test
    void after_a_lesson_comes_the_nearest_one_not_learnt_and_never_itself() {
        assertEquals("A3", code(path("A1").toDo("A2")));
        assertEquals("A2", code(path("A1", "A3").toDo("A3")));
        assertNull(path("A1", "A3").toDo("A2"));
        assertNull(path("A1", "A2", "A3").toDo("A1"));
    }

    @Test
    void previous_and_following_do_not_ask_what_is_learnt() {
        assertNull(path().previous("A1"));
        assertEquals("A2", code(path("A2").following("A1")));
        assertEquals("A1", code(path("A1").previous("A2")));
        assertNull(path().following("A3"));
    }

    @Test
    void titles_are_those_of_the_day_s_edition() {
        LessonPath path = new LessonPath(curriculum, CurriculumFixture.COURSE, IN_2025, List.of());
        assertEquals(List.of("Bài A1", "Bài A2", "Bài A3"), path.items().stream().map(LessonItem::title).toList());
    }

    @Test
    void a_lesson_that_left_the_course_is_former_and_counts_for_nothing() {
        LessonPath path = path("A1", "Z9");
        assertEquals(List.of("Z9"), path.former().stream().map(CompletionRow::lessonCode).toList());
        assertEquals(1, path.done());
        assertEquals(3, path.total());
    }

    @Test
    void lessons_stand_in_their_modules_in_order() {
        List<LessonModule> modules = path("A2").modules();
        assertEquals(List.of("A1", "A2"), modules.get(0).lessons().stream().map(LessonItem::code).toList());
        assertEquals(List.of(false, true), modules.get(0).lessons().stream().map(LessonItem::done).toList());
        assertEquals("Chuyên đề hai", modules.get(1).title());
        assertEquals(3, path().number("A3"));
    }

    @Test
    void a_running_class_reads_todays_editions_and_any_other_those_of_its_first_day() {
        LocalDate first = LocalDate.of(2025, 12, 29);
        LocalDate last = LocalDate.of(2026, 1, 5);
        ClassHeading heading = new ClassHeading(1, "Lớp", "lop", first, last);
        assertEquals(first, heading.readingDay(first.minusDays(1)));
        assertEquals(LocalDate.of(2026, 1, 2), heading.readingDay(LocalDate.of(2026, 1, 2)));
        assertEquals(last, heading.readingDay(last));
        assertEquals(first, heading.readingDay(last.plusDays(1)));
    }

    private LessonPath path(String... learnt) {
        return new LessonPath(curriculum, CurriculumFixture.COURSE, IN_2026, List.of(learnt).stream()
                .map(code -> new CompletionRow(1, code, 7, "Bài", null, Instant.EPOCH)).toList());
    }

    private static String code(LessonLink link) {
        return link.code();
    }
}
