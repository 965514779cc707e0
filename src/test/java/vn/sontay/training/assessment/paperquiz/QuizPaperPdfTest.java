package vn.sontay.training.assessment.paperquiz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sontay.training.assessment.question.ChoiceTask;
import vn.sontay.training.assessment.question.Credit;
import vn.sontay.training.assessment.question.Fields;
import vn.sontay.training.assessment.question.KeyChange;
import vn.sontay.training.assessment.question.MarkingKey;
import vn.sontay.training.assessment.question.MatchingTask;
import vn.sontay.training.assessment.question.Pair;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.QuestionType;
import vn.sontay.training.assessment.question.TextFormat;
import vn.sontay.training.shared.paper.PdfReading;

class QuizPaperPdfTest {

    private static List<Question> many() {
        List<Question> questions = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            int number = round;
            PaperFixture.ofEveryType().forEach(each -> questions.add(PaperFixture.question(each.code() + number,
                    each.format(), each.text(), each.task())));
        }
        return questions;
    }

    private static byte[] paper(int variant, List<Question> questions) {
        return QuizPaperPdf.render(PaperFixture.head(), PaperFixture.print(variant, variant, questions));
    }

    @Test
    void the_paper_tells_its_class_test_variant_code_and_pages_everywhere() {
        PdfReading read = new PdfReading(paper(2, many()));
        int pages = read.pages();
        assertTrue(pages >= 4);
        for (int page = 1; page <= pages; page++) {
            assertTrue(read.text(page).contains("Đề 2 – mã K7M4Q2 – trang " + page + "/" + pages), "page " + page);
            assertTrue(read.text(page).contains("ĐỀ 2"), "page " + page);
            assertEquals(List.of(), read.overlaps(page), "page " + page);
        }
        assertTrue(read.text(1).contains("BÀI KIỂM TRA CUỐI KHÓA"));
        assertTrue(read.text(1).contains("Lớp tập huấn DVCTT cho công chức một cửa (mẫu)"));
        assertTrue(read.text(1).contains("Ngày kiểm tra: 24/11/2026"));
        assertTrue(read.text(1).contains("Họ và tên:"));
        assertTrue(read.text(pages).contains("PHIẾU TRẢ LỜI"));
        assertFalse(read.text(pages).contains("Câu 32."), "the answer sheet stands alone");
        assertEquals("vi-VN", read.language());
        assertEquals(List.of(), read.fontsNotEmbedded());
    }

    @Test
    void a_camera_reads_the_address_of_the_entry() {
        assertEquals(PaperFixture.head().address(),
                new PdfReading(paper(1, PaperFixture.ofEveryType())).qrAtUpperRight(1));
    }

    @Test
    void a_page_never_ends_within_a_question() {
        PdfReading read = new PdfReading(paper(1, IntStream.rangeClosed(1, 60)
                .mapToObj(i -> PaperFixture.question("c" + i, TextFormat.PLAIN, "Câu hỏi số " + i + " hỏi gì?",
                        ChoiceTask.of(QuestionType.SINGLE,
                                List.of("Một phương án dài hơn một nửa dòng của tờ giấy A4 " + i,
                                        "không", "cuối cùng là phương án dài như thế, của câu " + i + "."),
                                Set.of("B"),
                                Credit.ALL_OR_NOTHING)))
                .toList()));
        for (int page = 1; page < read.pages() - 1; page++) {
            String text = read.text(page);
            long begun = text.split("Câu hỏi số ", -1).length - 1;
            assertEquals(begun, text.split("của câu ", -1).length - 1, "page " + page);
            assertEquals(begun, text.split("nửa dòng", -1).length - 1, "page " + page);
        }
    }

    @Test
    void what_is_longer_than_a_page_goes_on_on_the_next_and_nothing_is_lost() {
        String words = IntStream.rangeClosed(1, 700).mapToObj(i -> "t" + i).collect(Collectors.joining(" "));
        List<Pair> pairs = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> new Pair(("trái" + i + " ").repeat(24), ("phải" + i + " ").repeat(24)))
                .toList();
        PdfReading read = new PdfReading(paper(1, List.of(
                PaperFixture.question("dai", TextFormat.PLAIN, words, PaperFixture.single()),
                PaperFixture.question("ghep", TextFormat.PLAIN, "Ghép.",
                        new MatchingTask(pairs, List.of(), Credit.PARTIAL)))));
        StringBuilder all = new StringBuilder();
        for (int page = 1; page <= read.pages(); page++) {
            assertEquals(List.of(), read.overlaps(page), "page " + page);
            all.append(read.text(page)).append('\n');
        }
        for (String word : List.of("t1 ", "t350", "t700", "trái20", "phải20")) {
            assertTrue(all.toString().contains(word), word);
        }
        assertTrue(read.pages() >= 4);
    }

    @Test
    void printed_again_it_is_the_same_file() {
        assertArrayEquals(paper(1, many()), paper(1, many()));
    }

    @Test
    void the_paper_never_tells_the_key_and_the_key_tells_all() throws IOException {
        List<PrintedQuiz> variants = List.of(PaperFixture.print(1, 7, PaperFixture.ofEveryType()),
                PaperFixture.print(2, 8, PaperFixture.ofEveryType()));
        byte[] keys = KeySheetPdf.render(PaperFixture.head(), variants, ownKeys(PaperFixture.ofEveryType()));
        PdfReading read = new PdfReading(keys);
        assertEquals(2, read.pages());
        for (int page = 1; page <= 2; page++) {
            PrintedQuiz test = variants.get(page - 1);
            assertTrue(read.text(page).contains(
                    "Dòng đáp án: " + test.line().write(PaperFixture.models(test))), read.text(page));
            assertTrue(read.text(page).contains("Đề " + page));
        }
        Path folder = Path.of("target/papers");
        Files.createDirectories(folder);
        Files.write(folder.resolve("key.pdf"), keys);
        Files.write(folder.resolve("test.pdf"), paper(1, many()));
    }

    @Test
    void qst_20_the_key_sheet_of_an_old_print_tells_the_keys_that_hold_now() {
        List<Question> questions = PaperFixture.ofEveryType();
        Map<Long, MarkingKey> keys = ownKeys(questions);
        keys.computeIfPresent(1L, (id, key) -> new KeyChange.Letters(Set.of("C")).applyTo(key, "Thôn có bảng tin."));
        keys.computeIfPresent(2L, (id, key) -> new KeyChange.Drop().applyTo(key, ""));
        keys.computeIfPresent(3L, (id, key) -> new KeyChange.FullMarks().applyTo(key, ""));
        keys.computeIfPresent(7L, (id, key) -> new KeyChange.OtherNumber("21", "").applyTo(key, ""));
        PrintedQuiz test = PaperFixture.print(1, 7, questions);
        String read = new PdfReading(KeySheetPdf.render(PaperFixture.head(), List.of(test), keys)).text();
        Fields.Options printed = (Fields.Options) test.items().getFirst().fields();
        int place = printed.options().stream().map(Fields.Choosable::letter).toList().indexOf("C");
        assertTrue(read.contains("Dòng đáp án: " + PaperItem.capital(place) + " "), read);
        assertTrue(read.contains("Không tính câu này"), read);
        assertTrue(read.contains("Tính đúng cho tất cả"), read);
        assertTrue(read.contains("21 ngày"), read);
        assertTrue(read.contains("Đáp án đã sửa sau khi in, câu: 1, 2, 3, 7."), read);
    }

    private static Map<Long, MarkingKey> ownKeys(List<Question> questions) {
        return IntStream.range(0, questions.size()).boxed()
                .collect(Collectors.toMap(i -> i + 1L, i -> MarkingKey.own(questions.get(i))));
    }

    @Test
    void tests_and_keys_can_be_kept_for_decades() {
        assertEquals(List.of(), new PdfReading(paper(1, many())).faults());
        List<PrintedQuiz> variants = List.of(PaperFixture.print(1, 1, PaperFixture.ofEveryType()));
        assertEquals(List.of(), new PdfReading(KeySheetPdf.render(PaperFixture.head(), variants,
                ownKeys(PaperFixture.ofEveryType()))).faults());
    }
}
