package vn.sontay.training.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.shared.paper.PdfReading;
import vn.sontay.training.testing.NeedsBrowser;

/**
 * A test's whole life, as those see it who are answerable for it: questions come from a file, are drawn, taken on phones, watched,
 * found wrong, mended, marked anew, judged, printed and entered from paper.
 */
@ExtendWith({NeedsBrowser.class, SharedDemo.class})
class QuizDayJourneyIT {

    private static final String CLASS = "Lớp có đề nhập từ tệp";
    private static final String TEST = "kiem-tra-can-bo";
    private static final String PRE_TEST = "kiem-tra-dau-vao-can-bo";
    private static final String ON_PAPER = "Phạm Đề Giấy";
    private static final String ON_PHONE = "Phạm Đề Điện Thoại";
    /** Far more than the bank has of the lesson, so that some are drawn; in force for classes of this one day alone. */
    private static final int IMPORTED = 60;
    private static final List<String> LINES = List.of("một", "hai", "ba");
    /** How each question of a print begins. */
    private static final Pattern ORDER = Pattern.compile("Câu \\d+\\. (.{20})");
    private static final Pattern ASKED = Pattern.compile("Bảng mẫu số (\\d+) ghi dòng nào\\?");

    private final LocalDate firstDay = Preparation.today().minusDays(10);
    private final Preparation prepared = new Preparation(SharedDemo.address());
    private final Hasty administrator = SharedDemo.atDesk().signIn("quantri");
    private final Hasty trainer = SharedDemo.atDesk().signIn("gv01");

    @Test
    void questions_come_from_a_file_and_end_as_a_paper_with_the_mended_key() {
        importQuestions();
        List<String> others = Stream.of("Một", "Hai", "Ba", "Bốn", "Năm", "Sáu", "Bảy", "Tám", "Chín")
                .map(name -> prepared.person("Phạm Đề Số " + name)).toList();
        String phone = prepared.person(ON_PHONE);
        String paper = prepared.person(ON_PAPER);
        String classId = prepared.trainingClass(CLASS, firstDay,
                Stream.concat(others.stream(), java.util.stream.Stream.of(phone, paper)).toList());

        QuizTaker taker = QuizTaker.signedIn(SharedDemo.onPhone().page, prepared.slip(phone)).beginLast();
        int asked = drawn(taker);
        watched("Đang làm 1 · Mất kết nối 0 · Đã nộp 0 · Chưa bắt đầu 10", classId);
        assertThat(trainer.page.locator("#live li:has-text('" + ON_PHONE + "')")).containsText("Đang ở câu 1.");
        takeWithTheNetworkCut(taker, asked);
        for (int i = 0; i < others.size(); i++) {
            QuietTaker other = new QuietTaker(SharedDemo.address(), prepared.slip(others.get(i)));
            if (i < 3) {
                other.take(PRE_TEST, "");
            }
            other.take(TEST, line(asked, i < 6 ? inTruth(asked) : inFile(asked)));
        }
        watched("Đang làm 0 · Mất kết nối 0 · Đã nộp 10 · Chưa bắt đầu 1", classId);
        String before = scoreOf(ON_PHONE);

        open(classId, "Chất lượng câu hỏi");
        assertThat(figuresOf(asked)).containsText("Độ dễ 30%");
        String code = codeOf(asked);
        correct(code, asked);
        open(classId, "Bảng điểm");
        assertNotEquals(before, scoreOf(ON_PHONE));
        open(classId, "Chất lượng câu hỏi");
        assertThat(figuresOf(asked)).containsText("Độ dễ 70%");
        open(classId, "Mức tiến bộ");
        trainer.sees("cả bài đầu vào và bài cuối lớp: 3/11 người");
        printAndEnter(classId, asked);
        trainer.calm();
        administrator.calm();
    }

    private void importQuestions() {
        administrator.open("/admin/questions").follow("Nhập câu hỏi từ tệp");
        administrator.page.locator("[id='file']").setInputFiles(
                new FilePayload("bang-mau.gift", "text/plain", gift().getBytes(StandardCharsets.UTF_8)));
        administrator.fill("source", "Bảng mẫu của lớp");
        administrator.fill("explanation", "Xem bảng mẫu.");
        administrator.once("importSubmit");
        assertThat(administrator.page.locator("[id='importCheckSubmit']"))
                .hasValue(Pattern.compile(".*\\b" + IMPORTED + "\\b.*"));
        administrator.twice("importCheckSubmit");
        administrator.sees("Đã nhập câu hỏi vào ngân hàng.");
        administrator.calm();
    }

    private String gift() {
        return IntStream.rangeClosed(1, IMPORTED)
                .mapToObj(number -> "// [tag:lesson:A1] [tag:outcome:1] [tag:difficulty:"
                        + List.of("easy", "medium", "hard").get(number % 3) + "] [tag:validFrom:" + firstDay
                        + "] [tag:validTo:"
                        + firstDay + "]\nBảng mẫu số " + number + " ghi dòng nào? {\n"
                        + IntStream.range(0, LINES.size())
                                .mapToObj(i -> (i == inFile(number) ? "=" : "~") + line(number, i)).collect(
                                        Collectors.joining("\n"))
                        + "\n}")
                .collect(Collectors.joining("\n\n"));
    }

    /** Which line the file says is right. */
    private static int inFile(int number) {
        return number / 3 % 3;
    }

    /** Which line is right: the file is mistaken. */
    private static int inTruth(int number) {
        return (inFile(number) + 1) % 3;
    }

    private static String line(int number, int place) {
        return "dòng " + LINES.get(place) + " của bảng " + number;
    }

    /** @return the number of an imported question that the class is asked */
    private static int drawn(QuizTaker taker) {
        Matcher matcher = ASKED.matcher(taker.page.locator("#answers").innerText());
        assertTrue(matcher.find(), "no imported question was drawn");
        return Integer.parseInt(matcher.group(1));
    }

    private void watched(String counts, String classId) {
        open(classId, "Theo dõi khi làm bài");
        assertThat(trainer.page.locator("#live h2")).hasText(counts);
    }

    private void open(String classId, String view) {
        trainer.open("/trainer/tests?class=" + classId).follow(view);
    }

    /** Answers with and without a network, and hands in while there is none: it goes out when the network is back. */
    private void takeWithTheNetworkCut(QuizTaker taker, int asked) {
        Locator question = taker.page.locator("fieldset[data-question]:has-text('Bảng mẫu số " + asked + " ')");
        question.getByText(line(asked, inFile(asked))).click();
        taker.isSaved();
        taker.offline(true);
        question.getByText(line(asked, inTruth(asked))).click();
        taker.says("Chưa gửi được 1 câu, sẽ gửi lại");
        taker.press("toSubmit");
        taker.says("Chưa nộp được vì còn 1 câu chưa gửi");
        taker.offline(false);
        assertThat(taker.page).hasURL(Pattern.compile(".*/trainee/submit-test\\?.*"));
        assertEquals(0, taker.held());
        taker.press("submit");
        assertThat(taker.page).hasURL(Pattern.compile(".*/trainee/result\\?.*"));
    }

    private String scoreOf(String person) {
        trainer.open(trainer.page.url().replaceAll("/trainer/[a-z-]+\\?", "/trainer/test-results?"));
        return trainer.page.locator("tr:has-text('" + person + "') td.number").first().innerText();
    }

    private Locator figuresOf(int asked) {
        return trainer.page.locator(".item-figures:has-text('Bảng mẫu số " + asked + " ')");
    }

    private String codeOf(int asked) {
        Matcher matcher = Pattern.compile("Mã (\\S+),").matcher(figuresOf(asked).innerText());
        assertTrue(matcher.find());
        return matcher.group(1);
    }

    /** Everybody's result would change: seven have chosen what is right in truth, three what the file said. */
    private void correct(String code, int asked) {
        administrator.open("/admin/question?code=" + code).follow("Sửa đáp án");
        administrator.page.locator("fieldset:has([id='key'])").getByText(line(asked, inTruth(asked))).click();
        administrator.fill("reason", "Bảng mẫu ghi dòng khác");
        administrator.once("show");
        administrator.sees("10 lượt đổi điểm");
        assertThat(administrator.page.locator("main table tr:has-text('" + ON_PHONE + "')")).hasCount(1);
        assertEquals(0, prepared.trail().lines("quiz.correctKey", code));
        administrator.twice("correct");
        administrator.calm();
        assertEquals(1, prepared.trail().lines("quiz.correctKey", code));
    }

    private void printAndEnter(String classId, int asked) {
        trainer.open("/trainer/tests?class=" + classId).follow("Kiểm tra trên giấy");
        trainer.fill("heldOn", firstDay.toString());
        trainer.once("printSubmit");
        PdfReading first = trainer.pdf(trainer.link("Đề 1"));
        PdfReading second = trainer.pdf(trainer.link("Đề 2"));
        String question = "Bảng mẫu số " + asked + " ghi dòng nào?";
        assertTrue(first.text().contains(question));
        assertTrue(second.text().contains(question));
        assertFalse(order(first).isEmpty());
        assertNotEquals(order(first), order(second));
        String keys = trainer.pdf(trainer.link("Đáp án")).text();
        Matcher key = Pattern.compile("Dòng đáp án: (.+?) Dành cho giảng viên").matcher(keys);
        assertTrue(key.find());
        trainer.follow("Nhập bài làm");
        trainer.fill("takenOn", firstDay.toString());
        Locator row = trainer.page.locator("#papers > li:has-text('" + ON_PAPER + "')");
        row.locator("select").selectOption("1");
        row.locator("input").fill(key.group(1) + " X");
        trainer.once("paperEntrySubmit");
        assertThat(row.locator(".field-error")).not().isEmpty();
        assertFalse(row.locator("input").inputValue().isEmpty());
        row.locator("input").fill(key.group(1));
        trainer.once("paperEntrySubmit");
        assertThat(row).containsText(Pattern.compile("10(,00)?/10 điểm"));
    }

    private static String order(PdfReading variant) {
        return ORDER.matcher(variant.text()).results().map(found -> found.group(1)).collect(Collectors.joining(","));
    }
}
