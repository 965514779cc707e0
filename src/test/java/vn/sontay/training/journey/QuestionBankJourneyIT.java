package vn.sontay.training.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import vn.sontay.training.testing.Browser;
import vn.sontay.training.testing.NeedsBrowser;

/** An administrator keeps the bank: writes, tries, finds, edits, withdraws, exports, and decides between file and edit. */
@ExtendWith(NeedsBrowser.class)
@ExtendWith(EveryTypeDemo.class)
@ResourceLock(EveryTypeDemo.TURN)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(1)
class QuestionBankJourneyIT {

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    private static Hasty administrator() {
        return new Hasty(browser.desk(EveryTypeDemo.app().address())).signIn("quantri");
    }

    private static void begin(Hasty administrator, String type) {
        administrator.open("/admin/edit-question");
        administrator.page.locator("#type").selectOption(type);
        administrator.page.locator("#lesson").selectOption("A1");
        administrator.page.locator("#begin button").click();
        administrator.fill("code", "THU-" + type.replace("_", ""));
        administrator.fill("text", "Câu viết thử loại " + type + "?");
    }

    private static void save(Hasty administrator) {
        administrator.fill("explanation", "Theo bài A1.");
        administrator.fill("source", "Bài A1");
        administrator.fill("tags", "viet-thu");
        administrator.press("saveQuestion");
        assertThat(administrator.page).hasURL(Pattern.compile(".*/admin/question\\?.*"));
        administrator.sees("Đã lưu câu hỏi.");
    }

    /** Answers the preview, and sees what a trainee would. */
    private static void tries(Hasty administrator, Runnable answer, String verdict) {
        answer.run();
        administrator.page.locator("form[action$='/try-question'] button").click();
        assertThat(administrator.page.locator("main section.card .badge").first()).hasText(verdict);
        administrator.calm();
    }

    private static void fillAll(Hasty administrator, String field, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            administrator.fill(field + i, texts[i]);
        }
    }

    private static void choose(Hasty administrator, String... values) {
        List<Locator> lists = administrator.page.locator("form[action$='/try-question'] select").all();
        for (int i = 0; i < values.length; i++) {
            lists.get(i).selectOption(values[i]);
        }
    }

    private static void check(Hasty administrator, String... values) {
        for (String value : values) {
            administrator.page.locator("form[action$='/try-question'] input[value='" + value + "']").first().check();
        }
    }

    private static void type(Hasty administrator, String text) {
        administrator.page.locator("form[action$='/try-question'] input[type=text]").last().fill(text);
    }

    @Test
    @Order(1)
    void qst_10_each_of_the_eight_types_is_written_and_tried_without_javascript() {
        Hasty admin = new Hasty(browser.phoneWithoutScript(EveryTypeDemo.app().address())).signIn("quantri");
        begin(admin, "SINGLE");
        fillAll(admin, "option", "Một", "Hai", "Ba");
        admin.page.locator("[name='right'][value='1']").check();
        save(admin);
        tries(admin, () -> check(admin, "B"), "Đúng");

        begin(admin, "MULTIPLE");
        fillAll(admin, "option", "Một", "Hai", "Ba", "Bốn");
        admin.press("addRow");
        admin.fill("option4", "Năm");
        admin.page.locator("[name='right0']").check();
        admin.page.locator("[name='right4']").check();
        admin.page.locator("[id='credit']").selectOption("PARTIAL");
        save(admin);
        tries(admin, () -> check(admin, "A"), "Đúng một phần");

        begin(admin, "TRUE_FALSE");
        admin.choose("key", "Sai");
        save(admin);
        tries(admin, () -> check(admin, "true"), "Sai");

        begin(admin, "MATCHING");
        fillAll(admin, "prompt", "Sơn Tân", "Sơn Màu");
        fillAll(admin, "answer", "Sơn Tây", "Sơn Tây Hạ");
        admin.fill("extra0", "Sơn Tây Thượng");
        admin.press("addExtra");
        assertThat(admin.page.locator("[id='prompt1']")).hasValue("Sơn Màu");
        save(admin);
        tries(admin, () -> choose(admin, "A", "B"), "Đúng");

        begin(admin, "ORDERING");
        fillAll(admin, "item", "Mở cổng", "Đăng nhập", "Chọn thủ tục", "Nộp");
        admin.press("addRow");
        admin.fill("item4", "In biên nhận");
        admin.fill("item3", "");
        save(admin);
        assertEquals(4, admin.count("form[action$='/try-question'] select"), "an emptied line is left out");

        begin(admin, "SHORT");
        admin.fill("answer0", "căn cước");
        save(admin);
        tries(admin, () -> type(admin, "CAN CUOC"), "Đúng");

        begin(admin, "NUMERIC");
        admin.fill("number0", "7,5");
        admin.fill("tolerance0", "0,5");
        admin.fill("unit", "ngày");
        save(admin);
        tries(admin, () -> type(admin, "8"), "Đúng");

        begin(admin, "SCENARIO");
        admin.page.locator("[id='partType']").selectOption("TRUE_FALSE");
        admin.press("addPart");
        admin.fill("text0", "Bà phải ra xã.");
        admin.choose("key0", "Sai");
        admin.page.locator("[id='partType']").selectOption("SHORT");
        admin.press("addPart");
        admin.press("addPart");
        admin.fill("text1", "Bà cần giấy gì?");
        admin.fill("answer1-0", "căn cước");
        admin.press("dropPart2");
        assertThat(admin.page.locator("[id='key0']")).hasValue("false");
        save(admin);
        tries(admin, () -> {
            check(admin, "false");
            type(admin, "căn cước");
        }, "Đúng");
    }

    @Test
    @Order(2)
    void frm_6_ten_lines_survive_one_more_and_a_refusal_without_javascript() {
        Hasty admin = new Hasty(browser.phoneWithoutScript(EveryTypeDemo.app().address())).signIn("quantri");
        begin(admin, "ORDERING");
        for (int line = 4; line < 10; line++) {
            admin.press("addRow");
        }
        String[] lines = {"Một", "Hai", "Ba", "Bốn", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười"};
        fillAll(admin, "item", lines);
        admin.press("addRow");
        assertThat(admin.page.locator("[id='item10']")).hasAttribute("autofocus", "autofocus");
        for (int line = 0; line < lines.length; line++) {
            assertThat(admin.page.locator("[id='item" + line + "']")).hasValue(lines[line]);
        }
        admin.fill("item10", "Mười một");
        admin.fill("item4", "");
        admin.press("saveQuestion");
        assertThat(admin.page.locator("[id='explanation-error']")).isVisible();
        assertThat(admin.page.locator("[id='item3']")).hasValue("Bốn");
        assertThat(admin.page.locator("[id='item4']")).hasValue("Sáu");
        assertThat(admin.page.locator("[id='item9']")).hasValue("Mười một");
        assertEquals(0, admin.count("[id='item10']"), "the emptied line is taken out");
        assertThat(admin.page.locator("[id='text']")).hasValue("Câu viết thử loại ORDERING?");
        admin.open(admin.page.locator("#editQuestion input[name='_form']").getAttribute("data-again"));
        assertThat(admin.page.locator("[id='item10']")).hasValue("Mười một");
        assertThat(admin.page.locator("[id='code']")).hasValue("THU-ORDERING");
        admin.calm();
    }

    @Test
    @Order(2)
    void questions_are_found_by_words_without_accents_and_by_every_filter() {
        Hasty admin = administrator();
        admin.open("/admin/questions?q=cau+viet+thu+loai");
        admin.sees("8 câu hỏi");
        admin.open("/admin/questions?tag=viet-thu&state=BROWSER&lesson=A1&outcome=1&valid=true&difficulty=MEDIUM");
        admin.sees("8 câu hỏi");
        admin.open("/admin/questions?tag=viet-thu&type=SCENARIO");
        admin.sees("1 câu hỏi");
        admin.open("/admin/questions?tag=viet-thu&valid=false");
        admin.sees("Không có câu hỏi nào như vậy.");
        admin.calm();
    }

    @Test
    @Order(3)
    void qst_13_an_edited_question_shows_what_changed_and_a_withdrawn_one_comes_back() {
        Hasty admin = administrator();
        admin.open("/admin/edit-question?code=THU-SINGLE");
        admin.fill("text", "Câu đã sửa?");
        admin.twice("saveQuestion");
        admin.open("/admin/question?code=THU-SINGLE");
        assertThat(admin.page.locator("dl.changes del")).containsText("Câu viết thử loại SINGLE?");
        assertThat(admin.page.locator("dl.changes ins")).containsText("Câu đã sửa?");
        assertThat(admin.page.locator("dl.changes")).hasCount(1);
        admin.page.locator("summary").filter(new Locator.FilterOptions().setHasText("Rút câu hỏi")).click();
        admin.press("withdrawSubmit");
        admin.sees("Viết lý do rút câu hỏi.");
        assertThat(admin.page.locator("[id='reason']")).hasAttribute("required", "required");
        admin.fill("reason", "x".repeat(501));
        assertThat(admin.page.locator("#withdraw .filled")).hasText("501/500");
        admin.fill("reason", "Câu thử");
        assertThat(admin.page.locator("#withdraw .filled")).hasText("");
        admin.press("withdrawSubmit");
        admin.sees("Đã rút câu hỏi.");
        admin.open("/admin/questions?state=WITHDRAWN");
        admin.sees("THU-SINGLE");
        admin.open("/admin/question?code=THU-SINGLE").follow("Sửa và dùng lại");
        admin.once("saveQuestion");
        admin.sees("Đã lưu câu hỏi.");
        admin.calm();
    }

    @Test
    @Order(4)
    void qst_11_of_two_tabs_the_second_is_told_and_loses_nothing_of_what_was_typed() {
        Hasty admin = administrator();
        admin.open("/admin/edit-question?code=THU-SHORT");
        Hasty other = admin.tab("/admin/edit-question?code=THU-SHORT");
        other.fill("text", "Câu của thẻ thứ hai?");
        other.once("saveQuestion");
        admin.fill("text", "Câu của thẻ thứ nhất?");
        admin.press("saveQuestion");
        assertThat(admin.page.locator("[id='text']")).hasValue("Câu của thẻ thứ nhất?");
        assertTrue(admin.count(".page-messages, .field-error") > 0, "it is told");
        admin.open("/admin/question?code=THU-SHORT").sees("Câu của thẻ thứ hai?");
    }

    @Test
    @Order(5)
    void qst_12_a_file_that_changes_under_an_edit_waits_for_a_decision_on_the_first_page() throws IOException {
        Hasty admin = administrator();
        admin.open("/admin/edit-question?code=CB01");
        admin.fill("text", "Câu sửa trên trình duyệt?");
        admin.once("saveQuestion");
        String exported = admin.page.request().get("/admin/questions.yaml?lesson=A1").text();
        assertTrue(exported.contains("Câu sửa trên trình duyệt?") && exported.contains("code: THU-SCENARIO"), exported);
        assertEquals(200, admin.page.request().get("/admin/questions.zip").status());

        EveryTypeDemo.app().close();
        Path file = EveryTypeDemo.content().resolve("questions/A1.yaml");
        Files.writeString(file, Files.readString(file).replace(
                "Từ 01/07/2025, người dân xã Sơn Tây Thượng vào đâu", "Từ ngày 01/07/2025, người dân xã vào đâu"));
        EveryTypeDemo.app().start();
        Hasty again = administrator();
        again.open("/home").follow("Câu hỏi có hai bản khác nhau");
        again.follow("Câu sửa trên trình duyệt?");
        again.sees("người dân xã vào đâu");
        again.once("takeFile");
        again.sees("Đã lấy bản trong tệp.");
        again.open("/home");
        assertThat(again.link("Câu hỏi có hai bản khác nhau")).hasCount(0);
        again.open("/admin/question?code=THU-SCENARIO").sees("THU-SCENARIO");
        again.calm();
    }
}
