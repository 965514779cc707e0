package vn.sontay.training.learning.booklet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.CurriculumFiles;
import vn.sontay.training.learning.curriculum.LessonDocument;
import vn.sontay.training.learning.curriculum.LessonDocument.Run;
import vn.sontay.training.learning.curriculum.LessonEdition;
import vn.sontay.training.learning.curriculum.LessonSection;
import vn.sontay.training.learning.curriculum.LessonText;
import vn.sontay.training.learning.curriculum.Picture;
import vn.sontay.training.learning.curriculum.SelfCheck;
import vn.sontay.training.learning.typesetting.Look;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.shared.paper.Pages;
import vn.sontay.training.shared.paper.PdfReading;

/** The booklets of the project's own courses, and of one made to break them. */
class BookletPdfTest {

    private static final LocalDate CLASS_START = LocalDate.of(2025, 9, 1);
    private static final int MOST_KILOBYTES = 2_048;
    private static final Curriculum CURRICULUM = read();
    private static final Map<String, Booklet> BOOKLETS = new TreeMap<>();

    private static Curriculum read() {
        try (ContentFolder folder = ContentFolder.at(Path.of("content"))) {
            return new CurriculumFiles(folder, new ContentProblems()).read();
        }
    }

    private static BookletOrder order(Course course) {
        return new BookletOrder(course, CURRICULUM.editions(course.code(), CLASS_START), "Ủy ban nhân dân xã Sơn Tây");
    }

    private static Booklet booklet(Course course) {
        return BOOKLETS.computeIfAbsent(course.code(), code -> BookletPdf.render(order(course)));
    }

    private static PdfReading reading(Course course) {
        return new PdfReading(booklet(course).bytes());
    }

    @Test
    void two_builds_of_one_order_are_the_same_file() {
        Course course = CURRICULUM.courses().getFirst();
        assertArrayEquals(booklet(course).bytes(), BookletPdf.render(order(course)).bytes());
    }

    @Test
    void a_shelf_makes_a_booklet_once_and_another_when_the_cover_differs() {
        BookletShelf shelf = new BookletShelf();
        BookletOrder order = order(CURRICULUM.courses().getFirst());
        Booklet first = shelf.booklet(order);
        assertEquals(first, shelf.booklet(order(order.course())));
        assertNotEquals(first, shelf.booklet(new BookletOrder(order.course(), order.editions(), "")));
    }

    @Test
    void every_course_is_a_file_of_a_title_a_language_and_at_most_2_megabytes() {
        for (Course course : CURRICULUM.courses()) {
            assertTrue(booklet(course).kilobytes() <= MOST_KILOBYTES, course.code());
            assertEquals(booklet(course).pages(), reading(course).pages());
            assertTrue(reading(course).pages() > 2 * course.lessonCodes().size(), course.code());
            assertEquals("Tài liệu tập huấn: " + course.title(), reading(course).title());
            assertEquals("vi-VN", reading(course).language());
            assertEquals(List.of(), reading(course).fontsNotEmbedded());
        }
    }

    @Test
    void everything_that_a_lesson_says_can_be_read_in_it() {
        for (Course course : CURRICULUM.courses()) {
            String text = reading(course).text();
            for (LessonEdition lesson : order(course).editions()) {
                assertSays(text, lesson.title());
                lesson.outcomes().forEach(outcome -> assertSays(text, outcome));
                lesson.text().sections().forEach(section -> assertSays(text, section.title()));
                lesson.sources().forEach(source -> assertSays(text, source.title()));
                for (SelfCheck check : lesson.text().checks()) {
                    assertSays(text, check.question());
                    assertSays(text, check.why());
                }
            }
            course.practice().forEach(task -> task.checklist().forEach(item -> assertSays(text, item)));
            assertSays(text, "Sau bài này, anh/chị làm được");
        }
    }

    private static void assertSays(String text, String words) {
        assertTrue(text.replace(" ", "").contains(words.replaceAll("\\s+", "")), words);
    }

    @Test
    void bookmarks_lead_to_each_lesson_and_its_sections_and_the_contents_tell_its_page() {
        for (Course course : CURRICULUM.courses()) {
            PdfReading reading = reading(course);
            Map<String, Integer> bookmarks = reading.bookmarks();
            int number = 1;
            for (LessonEdition lesson : order(course).editions()) {
                String name = "Bài " + number++ + ". " + lesson.title();
                int page = bookmarks.getOrDefault(name, 0);
                assertSays(reading.text(page), lesson.title());
                assertSays(reading.text(2) + reading.text(3), name + page);
                lesson.text().sections().forEach(section -> assertTrue(
                        bookmarks.containsKey(name + " / " + section.title()), name + " / " + section.title()));
            }
        }
    }

    @Test
    void nothing_is_printed_over_anything_else() {
        for (Course course : CURRICULUM.courses()) {
            for (int page = 2; page <= booklet(course).pages(); page++) {
                if (!hasPicture(reading(course), page)) {
                    assertEquals(List.of(), reading(course).overlaps(page), course.code() + ", page " + page);
                }
            }
        }
    }

    /** Words in pictures are whoever drew them's to place. */
    private static boolean hasPicture(PdfReading reading, int page) {
        return reading.hasClips(page);
    }

    @Test
    void no_lesson_of_the_project_ends_on_a_page_of_two_or_three_lines() {
        for (Course course : CURRICULUM.courses()) {
            for (LessonEdition lesson : CURRICULUM.editions(course.code(), LocalDate.of(2026, 12, 1))) {
                float room = new Pages(Look.PAGE).chapter("").add(BookletPdf.chapter(lesson, 1, "Chuyên đề")).room();
                assertTrue(room < Look.PAGE.textHeight() * 0.9f, lesson.code() + ": " + room);
            }
        }
    }

    @Test
    void hostile_words_long_tables_and_tall_cells_do_not_break_it() {
        String word = "Nghiêng".repeat(9);
        String tall = "một hai ba bốn ".repeat(900);
        List<List<List<Run>>> rows = new ArrayList<>();
        for (int row = 0; row < 120; row++) {
            rows.add(List.of(words(word + row), words("<b>&amp;</b> %s {0} \u0000\u202E 😀")));
        }
        rows.add(List.of(words(tall), words(word)));
        Picture picture = new Picture("x.svg", "0123456789abcdef", 360, 400,
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 360 400'><title>x</title>"
                        + "<path d='M1 1h8Zm2 2 l x'/><rect width='9' height='9' fill='#12'/><text>Ổ</text></svg>");
        LessonDocument document = new LessonDocument(List.of(new LessonDocument.Section("", LessonSection.Kind.STEP,
                List.of(new LessonDocument.Table(List.of(words("Một"), words("")), rows),
                        new LessonDocument.Drawing(picture, "", word.repeat(20)),
                        new LessonDocument.Question(new SelfCheck(word, Collections.nCopies(4, tall), 0, word), 1),
                        new LessonDocument.Items(true, 999_999_999, List.of(List.of(), List.of(
                                new LessonDocument.Quote(List.of(new LessonDocument.Paragraph(words(tall)))))))))));
        Course course = CURRICULUM.courses().getFirst();
        LessonEdition real = order(course).editions().getFirst();
        LessonEdition odd = new LessonEdition(real.code(), real.reader(), "x", word + word, List.of(word), 1, 1,
                real.validFrom(), null, real.reviewed(), real.reviewBy(), List.of(),
                new LessonText("", List.of(), List.of(picture), List.of(), 1, 1, document), "sha", null);
        PdfReading reading = new PdfReading(BookletPdf.render(new BookletOrder(course, List.of(odd), word)).bytes());
        assertTrue(reading.pages() > 10);
        assertSays(reading.text(), "119");
        assertSays(reading.text(), "<b>&amp;</b>%s{0}");
        for (int page = 1; page <= reading.pages(); page++) {
            for (PdfReading.Glyph glyph : reading.glyphs(page)) {
                assertTrue(glyph.left() >= 0 && glyph.right() <= 596 && glyph.baseline() <= 842,
                        "page " + page + ": " + glyph);
            }
        }
    }

    private static List<Run> words(String text) {
        return List.of(new Run(text, false, false, false, ""));
    }

    @Test
    void a_course_without_lessons_for_it_is_still_a_file() {
        Course course = CURRICULUM.courses().getFirst();
        assertFalse(BookletPdf.render(new BookletOrder(course, List.of(), "")).bytes().length == 0);
    }

    /** The last course has most pictures. */
    @Test
    void pap_6_a_booklet_says_what_its_parts_are_and_calls_itself_no_pdf_ua() {
        assertEquals(List.of("5-1"), reading(CURRICULUM.courses().getLast()).barriers());
    }

    @Test
    void pap_6_its_lessons_are_led_to_by_words_and_its_pictures_are_read_as_the_lesson_says() {
        Course course = CURRICULUM.courses().getLast();
        List<String> roles = reading(course).roles();
        assertEquals(List.of("Document", "P", "P", "H1"), roles.subList(0, 4));
        assertEquals(course.lessonCodes().size() + course.practice().size(), count(roles, "Link"));
        assertEquals(2 + count(roles, "Link"), count(roles, "H1"));
        List<String> words = order(course).editions().stream().flatMap(lesson -> drawings(lesson.text())).toList();
        assertTrue(words.size() > course.lessonCodes().size());
        assertEquals(words, reading(course).pictureWords());
    }

    private static long count(List<String> roles, String role) {
        return roles.stream().filter(role::equals).count();
    }

    private static Stream<String> drawings(LessonText text) {
        return text.document().sections().stream().flatMap(section -> section.parts().stream())
                .filter(LessonDocument.Drawing.class::isInstance)
                .map(part -> ((LessonDocument.Drawing) part).alt());
    }

    @Test
    void every_booklet_can_be_kept_for_decades() {
        CURRICULUM.courses()
                .forEach(course -> assertEquals(List.of(), new PdfReading(booklet(course).bytes()).faults()));
    }
}
