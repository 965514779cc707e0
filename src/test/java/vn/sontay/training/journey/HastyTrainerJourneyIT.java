package vn.sontay.training.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.testing.NeedsBrowser;

/** A trainer clicks everything twice, goes back and presses again; and works on one form in two tabs. */
@ExtendWith({NeedsBrowser.class, SharedDemo.class})
class HastyTrainerJourneyIT {

    private static final LocalDate FIRST_DAY = Preparation.today().minusDays(2);

    private static Hasty trainer;
    private static Preparation prepared;
    private static Trail trail;

    @BeforeAll
    static void signIn() {
        trainer = SharedDemo.onPhone().unguarded().signIn("gv01");
        prepared = new Preparation(SharedDemo.address());
        trail = prepared.trail();
    }

    private static String classWith(String title, String... people) {
        return prepared.trainingClass(title, FIRST_DAY, List.of(people).stream().map(prepared::person).toList());
    }

    @Test
    void a_roll_call_is_saved_closed_and_corrected_once() {
        String classId = classWith("Lớp điểm danh vội", "Đinh Vội Một", "Đinh Vội Hai");
        trainer.open(prepared.ofClass(classId, "/trainer/roll-call").getFirst());
        trainer.press("allPresent");
        trainer.twice("save");
        trainer.backAndAgain("save");
        trainer.open(prepared.ofClass(classId, "/trainer/roll-call").getFirst());
        assertEquals(2, trainer.count("input[value=PRESENT]:checked"));
        trainer.twice("close");
        assertEquals(1, trail.lines("attendance.close", "Lớp điểm danh vội"));
        trainer.backAndAgain("close");
        assertEquals(1, trail.lines("attendance.close", "Lớp điểm danh vội"));
        trainer.open(prepared.links(prepared.ofClass(classId, "/trainer/roll-call").getFirst(), "/trainer/correct-mark")
                .getFirst());
        trainer.tick("Vắng có phép");
        trainer.fill("reason", "Có giấy báo");
        trainer.twice("correctSubmit");
        assertEquals(1, trail.lines("attendance.correct", "Lớp điểm danh vội"));
        trainer.backAndAgain("correctSubmit");
        assertEquals(1, trail.lines("attendance.correct", "Lớp điểm danh vội"));
    }

    @Test
    void a_paper_test_is_entered_and_voided_once() {
        String classId = classWith("Lớp bài giấy vội", "Đinh Vội Ba");
        String page = prepared.links("/trainer/tests?class=" + classId, "/trainer/paper-test").getFirst();
        trainer.open(page);
        trainer.fill("score", "7,5");
        trainer.fill("takenOn", FIRST_DAY.toString());
        trainer.twice("paperSubmit");
        assertEquals(1, trail.lines("quiz.paper", "Đinh Vội Ba"));
        trainer.backAndAgain("paperSubmit");
        assertEquals(1, trail.lines("quiz.paper", "Đinh Vội Ba"));
        trainer.open(prepared.links(page, "/trainer/paper-test").stream().filter(each -> each.contains("void="))
                .findFirst().orElseThrow());
        trainer.fill("reason", "Nhập nhầm người");
        trainer.twice("voidSubmit");
        assertEquals(1, trail.lines("quiz.void", "Đinh Vội Ba"));
        trainer.backAndAgain("voidSubmit");
        assertEquals(1, trail.lines("quiz.void", "Đinh Vội Ba"));
    }

    @Test
    void answers_on_paper_are_pasted_from_a_spreadsheet_and_entered_once_whatever_is_clicked_twice_or_in_two_tabs() {
        String classId = classWith("Lớp dán vội", "Đinh Vội Bảy", "Đinh Vội Năm", "Đinh Vội Sáu");
        trainer.open("/trainer/tests?class=" + classId).follow("Kiểm tra trên giấy");
        trainer.once("printSubmit");
        trainer.follow("Nhập bài làm");
        Hasty desk = SharedDemo.atDesk().unguarded().signIn("gv01");
        desk.open(pathOf(trainer));
        Hasty second = desk.tab(pathOf(trainer));
        Matcher items = Pattern.compile("Mỗi dòng có (\\d+) câu trả lời")
                .matcher(desk.page.locator("main").innerText());
        assertTrue(items.find());
        String line = "-".repeat(Integer.parseInt(items.group(1)));
        desk.page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        paste(desk.page, line + "\r\n\r\n" + line + " X\r\n");
        assertThat(lines(desk.page).nth(0)).hasValue(line);
        assertThat(lines(desk.page).nth(1)).hasValue("");
        assertThat(desk.page.locator(".line-check").nth(2)).containsText("Vui lòng chọn đề");
        variants(desk.page).nth(2).selectOption("2");
        assertThat(desk.page.locator(".line-check").nth(2)).containsText("Thừa “X”");
        desk.fill("takenOn", "");
        desk.once("paperEntrySubmit");
        assertThat(desk.page.locator(".field-error:not(:empty)")).hasCount(3);
        assertThat(lines(desk.page).nth(2)).hasValue(line + " X");
        desk.fill("takenOn", FIRST_DAY.toString());
        lines(desk.page).nth(2).fill(line);
        variants(desk.page).nth(0).selectOption("1");
        desk.twice("paperEntrySubmit");
        desk.sees("Đã nhập 2/3 bài");
        assertEquals(1, trail.lines("papertest.enter", "Đinh Vội Bảy"));
        assertEquals(1, trail.lines("papertest.enter", "Đinh Vội Sáu"));
        assertEquals(1, lines(desk.page).count());

        paste(second.page, line + "\n" + line);
        second.page.locator("#variant").selectOption("1");
        second.fill("takenOn", FIRST_DAY.toString());
        second.once("paperEntrySubmit");
        second.sees("Bài của người này đã được nhập trước đó");
        assertEquals(0, trail.lines("papertest.enter", "Đinh Vội Năm"));
        assertThat(lines(second.page)).hasCount(1);
        assertThat(lines(second.page)).hasValue(line);
        second.once("paperEntrySubmit");
        assertEquals(1, trail.lines("papertest.enter", "Đinh Vội Năm"));
        assertEquals(1, trail.lines("papertest.enter", "Đinh Vội Bảy"));
        desk.calm();
    }

    private static String pathOf(Hasty somebody) {
        return somebody.page.url().replace(SharedDemo.address(), "");
    }

    private static Locator lines(Page page) {
        return page.locator("#papers input[name^=line-]");
    }

    private static Locator variants(Page page) {
        return page.locator("#papers select");
    }

    private static void paste(Page page, String text) {
        page.bringToFront();
        page.evaluate("text => navigator.clipboard.writeText(text)", text);
        lines(page).first().focus();
        page.keyboard().press("Control+v");
    }

    @Test
    void practice_is_signed_off_and_taken_back_once() {
        Hasty other = SharedDemo.onPhone().unguarded().signIn("gv02");
        String classPage = prepared.links("/admin/classes?course=to-cong-nghe-so", "/trainer/class?id=").getFirst();
        String practice = prepared.links(classPage, "/trainer/practice").getFirst() + "&task=TH1";
        other.open(practice);
        other.tick("Đinh Văn Êm");
        other.twice("signOffSubmit");
        assertEquals(1, trail.lines("progress.signOff", "Đinh Văn Êm"));
        other.backAndAgain("signOffSubmit");
        assertEquals(1, trail.lines("progress.signOff", "Đinh Văn Êm"));
        other.open(practice);
        other.page.locator("li", new Page.LocatorOptions().setHasText("Đinh Văn Êm"))
                .locator("a").click();
        other.fill("reason", "Nhầm người");
        other.twice("withdrawSubmit");
        assertEquals(1, trail.lines("progress.withdrawSignOff", "Đinh Văn Êm"));
        other.backAndAgain("withdrawSubmit");
        assertEquals(1, trail.lines("progress.withdrawSignOff", "Đinh Văn Êm"));
    }

    @Test
    void a_code_is_shown_to_whoever_asks_twice() {
        String classId = classWith("Lớp mã vội", "Đinh Vội Bốn");
        trainer.open(prepared.links("/trainer/new-code?class=" + classId, "/trainer/new-code").stream()
                .filter(each -> each.contains("enrolment=")).findFirst().orElseThrow());
        trainer.twice("showCode");
        assertEquals(2, trainer.count("main .figure-big.code"));
        trainer.calm();
    }
}
