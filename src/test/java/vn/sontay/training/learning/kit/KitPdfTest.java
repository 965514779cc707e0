package vn.sontay.training.learning.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.CurriculumFiles;
import vn.sontay.training.learning.curriculum.LessonDocument;
import vn.sontay.training.learning.kit.KitOrder.KitLesson;
import vn.sontay.training.learning.kit.KitOrder.Person;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.shared.paper.PdfReading;

/** The kits of the project, and one made to break them. */
class KitPdfTest {

    private static final Instant MADE = Instant.parse("2026-12-01T00:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final String CLASS = "Lớp tập huấn số 1 tại xã Sơn Tây Hạ";
    private static Curriculum curriculum;
    private static final Kits KITS = read();

    private static Kits read() {
        try (ContentFolder folder = ContentFolder.at(Path.of("content"))) {
            curriculum = new CurriculumFiles(folder, new ContentProblems()).read();
            return new KitFiles(folder, curriculum, new ContentProblems()).read();
        }
    }

    private static KitOrder order(Course course, List<String> lessons, int people) {
        return order(course, lessons, people, KitOrder.USUAL_GROUP);
    }

    private static KitOrder order(Course course, List<String> lessons, int people, int group) {
        KitLessons found = new KitLessons(curriculum, KITS, course, TODAY);
        return new KitOrder(course.title(), CLASS, "Sáng 01/12/2026, 7h30–11h30", found.lessons(lessons),
                Collections.nCopies(people, new Person("Hồ Thị Mẫu", "Xã Sơn Tây Hạ")), group, TODAY, true);
    }

    private static PdfReading reading(KitOrder order) {
        return new PdfReading(KitPdf.render(order, MADE));
    }

    private static void assertSays(String text, String words) {
        assertTrue(bare(text).contains(bare(words)), words);
    }

    /** @param text as {@link #bare} makes it */
    private static void assertHas(String text, String words) {
        assertTrue(text.contains(bare(words)), words);
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    @Test
    void everything_that_the_project_s_kits_say_can_be_read_on_pages_with_lesson_class_and_number() {
        for (Course course : curriculum.courses()) {
            List<String> lessons = new KitLessons(curriculum, KITS, course, TODAY).all();
            if (lessons.isEmpty()) {
                continue;
            }
            KitOrder order = order(course, lessons, 30);
            PdfReading reading = reading(order);
            String text = bare(reading.text());
            for (KitLesson lesson : order.lessons()) {
                lesson.kit().script().forEach(step -> assertHas(text, step.does().split(" ", 4)[0]));
                for (KitItem item : lesson.items()) {
                    assertHas(text, item.title());
                    item.rows().forEach(row -> assertHas(text, row.value()));
                }
            }
            int pages = reading.pages();
            for (int page = 1; page <= pages; page++) {
                String said = reading.text(page);
                assertSays(said, CLASS);
                assertSays(said, page + "/" + pages);
                assertTrue(page == 1 || lessons.stream().anyMatch(said::contains), course.code() + " " + page);
                assertEquals(List.of(), reading.overlaps(page), course.code() + " " + page);
            }
            assertEquals(List.of(), reading.fontsNotEmbedded());
            assertHas(text, "DỮ LIỆU MẪU");
        }
    }

    @Test
    void pap_6_a_kit_says_what_its_parts_are_and_calls_itself_no_pdf_ua() {
        PdfReading reading = reading(order(curriculum.courses().getFirst(), List.of("A6", "A7"), 30));
        assertEquals(List.of("5-1"), reading.barriers());
    }

    @Test
    void kit_9_each_course_of_the_project_holds_its_last_test_in_a_step_of_a_script() {
        curriculum.courses().forEach(course -> assertTrue(
                KITS.heldTests().stream().anyMatch(held -> course.lessonCodes().contains(held.lesson())),
                course.code()));
    }

    @Test
    void kit_6_copies_are_counted_in_groups_and_an_empty_class_is_told_so() {
        Course course = curriculum.courses().getFirst();
        String cover = reading(order(course, List.of("A6"), 30)).text(1);
        assertSays(cover, "Lớp đang có 30 người: chia 8 nhóm");
        assertSays(reading(order(course, List.of("A6"), 30, 6)).text(1),
                "Lớp đang có 30 người: chia 5 nhóm, mỗi nhóm tối đa 6 người");
        assertEquals(List.of(10, 30, 1, 1), Stream.of(Recipient.GROUP, Recipient.PERSON, Recipient.CLASS,
                Recipient.TRAINER).map(order(course, List.of("A6"), 30, 3)::copies).toList());
        assertSays(reading(order(course, List.of("A6"), 0)).text(1), "Lớp chưa có ai");
    }

    @Test
    void kit_10_cover_and_script_say_so_where_a_class_reads_an_earlier_edition_than_the_kit_is_for() {
        Course course = curriculum.courses().getFirst();
        KitLessons earlier = new KitLessons(curriculum, KITS, course, LocalDate.of(2025, 9, 4));
        PdfReading reading = reading(new KitOrder("Buổi 1", CLASS, "Sáng", earlier.lessons(List.of("A1")), List.of(),
                KitOrder.USUAL_GROUP, TODAY, false));
        String told = "Bộ phát này viết cho bài A1, bản 2026-07, dùng cho lớp mở từ 01/07/2026. Lớp đang học bản 2025";
        assertSays(reading.text(1), told);
        assertSays(reading.text(2), told);
        assertFalse(bare(reading(order(course, List.of("A1"), 0)).text()).contains(bare("Bộ phát này viết cho")));
    }

    @Test
    void the_cover_says_on_which_page_a_sheet_begins() {
        KitOrder order = order(curriculum.courses().getFirst(), List.of("A6"), 30);
        PdfReading reading = reading(order);
        for (KitItem item : order.lessons().getFirst().items()) {
            int page = reading.bookmarks().getOrDefault(item.title(), 0);
            if (page > 0) {
                assertSays(reading.text(page), item.title());
            }
        }
        assertSays(reading.text(reading.pages()), "Tệp 2. Giấy xác nhận thiệt hại nhà ở Không hợp lệ");
    }

    @Test
    void kit_5_answers_are_last_and_a_card_tells_nothing() {
        KitItem scam = message("Thẻ 1", "Ví bị khóa, bấm vào đây.", false, "Đòi mã OTP.");
        PdfReading reading = reading(order(kit(List.of(scam, message("Thẻ 2", "Hồ sơ đã xong.", true, "Đúng mã.")))));
        int cards = reading.bookmarks().getOrDefault("Thẻ 1", 0);
        assertSays(reading.text(cards), "Ví bị khóa");
        assertFalse(reading.text(cards).contains("Lừa đảo"));
        assertSays(reading.text(reading.pages()), "Thẻ 1 Lừa đảo Đòi mã OTP.");
        assertSays(reading.text(reading.pages()), "Thẻ 2 Tin thật Đúng mã.");
    }

    @Test
    void a_script_has_a_dash_before_each_of_several_sheets_that_a_step_needs() {
        List<KitItem> items = List.of(role("Thẻ 1", "Hỏi."), role("Thẻ 2", "Chờ."));
        Kit kit = new Kit("A1", "2026", TODAY,
                List.of(new ScriptStep(45, "Phát", "", false, List.of("Thẻ 1", "Thẻ 2")),
                        new ScriptStep(45, "Thu", "", false, List.of("Thẻ 2"))),
                List.of(), items);
        assertSays(reading(order(kit)).text(2), "0–45 Phát – Thẻ 1 – Thẻ 2 45–90 Thu Thẻ 2");
    }

    @Test
    void cards_go_four_on_a_page_and_two_where_four_could_not_be_read() {
        List<KitItem> small = List.of(role("Thẻ 1", "Bà con hỏi."), role("Thẻ 2", "Bà con chờ."),
                role("Thẻ 3", "Bà con về."), role("Thẻ 4", "Bà con gọi."));
        assertEquals(List.of(4), CardSheet.of("A1", small).stream().map(sheet -> sheet.cards().size()).toList());
        List<KitItem> large = List.of(role("Thẻ 1", "Bà con kể một chuyện dài. ".repeat(50)), small.getFirst(),
                small.getLast());
        assertEquals(List.of(2, 1), CardSheet.of("A1", large).stream().map(sheet -> sheet.cards().size()).toList());
    }

    private static KitItem role(String title, String text) {
        return new KitItem(title, ItemKind.ROLE, title, Recipient.GROUP, 1, null, "",
                List.of(new LessonDocument.Paragraph(
                        List.of(new LessonDocument.Run(text, false, false, false, "")))),
                false, null, "", List.of(), null);
    }

    @Test
    void a_form_is_printed_blank_and_filled_and_a_blank_one_alone_where_nothing_is_to_fill_in() {
        FormRow name = new FormRow("Họ, chữ đệm, tên", "Hồ Thị Mẫu");
        PdfReading both = reading(order(kit(List.of(form(true, name, new FormRow("Ngày sinh", ""))))));
        assertSays(both.text(), "Độc lập - Tự do - Hạnh phúc");
        assertSays(both.text(), "Họ, chữ đệm, tên: Hồ Thị Mẫu");
        assertSays(both.text(), "Bản đã điền, mỗi người một bản");
        PdfReading blank = reading(order(kit(List.of(form(false, new FormRow("Ngày sinh", ""))))));
        assertEquals(both.pages() - 1, blank.pages());
    }

    @Test
    void hostile_words_and_lengths_stay_on_their_pages() {
        String word = "Nghiêng".repeat(90);
        String tall = "một hai ba bốn <b>&amp;</b> {0} \u202E 😀 ".repeat(120);
        List<LessonDocument.Part> parts = List
                .of(new LessonDocument.Paragraph(List.of(new LessonDocument.Run(tall + word, true, false, false, ""))));
        List<KitItem> items = new ArrayList<>();
        for (ItemKind kind : ItemKind.values()) {
            items.add(new KitItem("a-" + kind, kind, word, Recipient.GROUP, 1, null,
                    kind == ItemKind.MESSAGE ? tall + word : "", kind == ItemKind.MESSAGE ? List.of() : parts, true,
                    kind == ItemKind.MESSAGE ? Boolean.TRUE : null, tall, List.of(new FormRow(word, tall)),
                    kind == ItemKind.SIGNED ? SignatureState.VALID : null));
        }
        Kit kit = new Kit("A1", word, TODAY, List.of(new ScriptStep(45, tall, word, false, List.of("a-PAGE"))),
                List.of(new Observation(1, Collections.nCopies(30, word))), items);
        KitOrder order = new KitOrder(word, word + word, tall,
                List.of(new KitLesson("A1", word, kit, items, Map.of(1, tall), List.of(),
                        new OtherEdition("A1", word, TODAY, word))),
                Collections.nCopies(12, new Person(word, word)), KitOrder.USUAL_GROUP, TODAY, true);
        PdfReading reading = reading(order);
        assertTrue(reading.pages() > 20);
        for (int page = 1; page <= reading.pages(); page++) {
            for (PdfReading.Glyph glyph : reading.glyphs(page)) {
                assertTrue(glyph.left() >= 0 && glyph.right() <= 596 && glyph.baseline() <= 842
                        && glyph.baseline() >= 0, "page " + page + ": " + glyph);
            }
        }
    }

    private static Kit kit(List<KitItem> items) {
        return new Kit("A1", "2026", TODAY, List.of(new ScriptStep(90, "Làm", "", false, List.of())), List.of(),
                items);
    }

    private static KitOrder order(Kit kit) {
        return new KitOrder("Buổi 1", CLASS, "Sáng",
                List.of(new KitLesson("A1", "Bài", kit, kit.items(), Map.of(), List.of(), null)),
                List.of(), KitOrder.USUAL_GROUP, TODAY, false);
    }

    private static KitItem message(String title, String words, boolean genuine, String reason) {
        return new KitItem(title, ItemKind.MESSAGE, title, Recipient.GROUP, 1, null, words, List.of(), false, genuine,
                reason, List.of(), null);
    }

    private static KitItem form(boolean motto, FormRow... rows) {
        return new KitItem("mau", ItemKind.FORM, "Tờ khai", Recipient.PERSON, 1, null, "", List.of(), motto, null, "",
                List.of(rows), null);
    }
}
