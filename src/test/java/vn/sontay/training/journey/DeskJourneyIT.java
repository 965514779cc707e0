package vn.sontay.training.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.testing.NeedsBrowser;

/** What a desk gains from scripts: days as they are written here, files that tell how far they are. */
@ExtendWith({NeedsBrowser.class, SharedDemo.class})
class DeskJourneyIT {

    private static final String LIBRARY = "jakarta.faces.resource";
    private static final int SLOW_BYTES_A_SECOND = 60_000;

    private final PageCheck check = new PageCheck();

    /** FRM-3. The browser speaks English. */
    @Test
    void a_day_is_written_as_in_vietnam_and_chosen_from_a_calendar_without_a_mouse() {
        Hasty administrator = SharedDemo.atDeskInEnglish().signIn("quantri");
        List<String> console = administrator.console();
        List<String> library = library(administrator.page);
        administrator.open("/admin/add-person");
        Locator day = administrator.page.locator("#from");
        assertThat(day).hasAttribute("placeholder", "ngày/tháng/năm");
        assertEquals(List.of(), library);
        day.fill("5/9/2025");
        day.press("ArrowDown");
        Locator calendar = administrator.page.locator(".ui-datepicker");
        assertThat(calendar).containsText("Tháng 9");
        assertThat(calendar.locator("th").first()).hasText("T2");
        assertThat(calendar.locator("a:focus")).hasText("Tháng 9 5");
        check.open(administrator.page, "the open calendar");
        administrator.page.keyboard().press("ArrowRight");
        administrator.page.keyboard().press("Enter");
        assertThat(day).hasValue("06/09/2025");
        assertThat(day).isFocused();
        assertThat(calendar).isHidden();
        assertEquals(4, library.size(), library.toString());

        day.fill("31/02/2025");
        administrator.once("addSubmit");
        assertThat(day).hasValue("31/02/2025");
        assertThat(day).hasAttribute("aria-invalid", "true");
        assertThat(administrator.page.locator("#from-error")).containsText("không phải là một ngày có thật");
        assertEquals(List.of(), console);
        check.assertSound();
        administrator.calm();
    }

    @Test
    void the_calendar_beside_a_list_shows_the_way_to_other_months() {
        Page page = SharedDemo.atDesk().signIn("quantri").open("/admin/audit").page;
        page.locator("#from").press("ArrowDown");
        Locator before = page.locator(".ui-datepicker-prev");
        assertThat(before.locator("span")).hasCSS("text-indent", "0px");
        String month = page.locator(".ui-datepicker-title").innerText();
        before.click();
        assertThat(page.locator(".ui-datepicker-title")).not().hasText(month);
    }

    @Test
    void phones_and_trainees_keep_the_browser_s_own_field_and_get_no_library() {
        Hasty onPhone = SharedDemo.onPhone().signIn("quantri");
        List<String> library = library(onPhone.page);
        onPhone.open("/admin/add-person");
        assertThat(onPhone.page.locator("#from")).hasAttribute("type", "date");
        assertThat(onPhone.page.locator(".day")).hasCount(0);
        assertEquals(List.of(), library);
        onPhone.calm();
        Hasty trainee = SharedDemo.atDesk().signIn("to01");
        trainee.open(trainee.page.locator("a[href*='/trainee/diary']").first().getAttribute("href"));
        assertThat(trainee.page.locator("#doneOn")).hasAttribute("type", "date");
        assertThat(trainee.page.locator("script[src*='days.js']")).hasCount(0);
        trainee.calm();
    }

    private static List<String> library(Page page) {
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> {
            if (request.url().contains(LIBRARY)) {
                asked.add(request.url());
            }
        });
        return asked;
    }

    /** FRM-8. */
    @Test
    void a_long_list_is_sorted_by_the_keyboard_and_its_address_shows_the_same_again() {
        Hasty administrator = SharedDemo.atDesk().signIn("quantri");
        Page page = administrator.page;
        List<String> console = administrator.console();
        administrator.open("/admin/people?role=TRAINEE&page=2");
        Locator first = page.locator("#rows tbody tr").first();
        Locator unit = page.locator("[id='rows:unitLabel']");
        first.locator("input").check();
        sort(unit, "ascending", Pattern.compile(".*/admin/people\\?role=TRAINEE&sort=unitLabel"));
        String lowest = first.innerText();
        sort(unit, "descending", Pattern.compile(".*/admin/people\\?role=TRAINEE&sort=-unitLabel"));
        assertThat(first).not().hasText(lowest);
        String highest = first.innerText();
        page.reload();
        assertThat(unit).hasAttribute("aria-sort", "descending");
        assertEquals(highest, first.innerText());
        first.locator("input").check();
        sort(unit, "ascending", Pattern.compile(".*sort=unitLabel"));
        sort(unit, "descending", Pattern.compile(".*sort=-unitLabel"));
        assertThat(first.locator("input")).isChecked();
        check.open(page, "a list that was sorted");
        page.locator(".pager a[rel=next]").click();
        assertThat(page).hasURL(Pattern.compile(".*/admin/people\\?role=TRAINEE&sort=-unitLabel&page=2"));
        page.goBack();
        assertThat(unit).hasAttribute("aria-sort", "descending");
        for (String list : List.of("/admin/classes|title", "/admin/audit|actorName",
                "/admin/questions?lesson=A1|code")) {
            String[] parts = list.split("\\|");
            administrator.open(parts[0]);
            sort(page.locator("[id='rows:" + parts[1] + "']"), "ascending", Pattern.compile(".*sort=" + parts[1]));
        }
        administrator.sees("A1-");
        assertEquals(List.of(), console);
        check.assertSound();
        administrator.calm();
    }

    private static void sort(Locator header, String order, Pattern address) {
        header.focus();
        header.press("Enter");
        assertThat(header).hasAttribute("aria-sort", order);
        assertThat(header).isFocused();
        assertThat(header.page()).hasURL(address);
    }

    /** WEB-4. */
    @Test
    void a_file_on_a_weak_line_tells_how_far_it_is_can_be_stopped_and_the_form_is_kept() {
        Hasty administrator = SharedDemo.atDesk().signIn("quantri");
        Page page = administrator.page;
        administrator.open("/admin/import-questions");
        administrator.fill("source", "Nghị định 118");
        page.locator("#lesson").selectOption("A1");
        choose(page, "cham.gift", "// " + "x".repeat(300_000) + "\nHay?{T\n");
        CDPSession line = page.context().newCDPSession(page);
        slow(line, false);
        page.locator("#importSubmit").click();
        assertThat(page.locator("progress")).hasAttribute("value", Pattern.compile("[1-9]\\d?"));
        assertThat(page.locator(".notice:has(progress)")).containsText("Đang gửi:");
        check.open(page, "while a file is sent");
        page.locator(".notice:has(progress) button").click();
        assertThat(page.locator("[role=alert]")).containsText("Đã dừng gửi, chưa có gì được lưu");

        page.locator("#importSubmit").click();
        assertThat(page.locator("progress")).hasAttribute("value", Pattern.compile("[1-9]\\d?"));
        slow(line, true);
        assertThat(page.locator("[role=alert]")).containsText("Mạng bị ngắt, tệp chưa gửi xong");
        assertThat(page.locator("#source")).hasValue("Nghị định 118");
        assertEquals(1, page.evaluate("document.getElementById('file').files.length"));

        line.send("Network.disable");
        administrator.once("importSubmit");
        assertThat(page).hasURL(Pattern.compile(".*/admin/import-check.*"));
        administrator.sees("Thiếu hoặc thừa dấu { }");
        check.assertSound();
    }

    @Test
    void on_a_phone_a_badge_leaves_a_question_the_whole_line() {
        Page page = SharedDemo.onPhone().signIn("quantri").open("/admin/questions").page;
        Locator row = page.locator(".ui-datatable-data > tr:has(.badge)").first();
        double whole = row.boundingBox().width;
        assertTrue(row.locator("td").first().boundingBox().width > whole * 3 / 4, row.innerText());
    }

    private static void choose(Page page, String name, String content) {
        page.locator("#file").setInputFiles(new FilePayload(name, "text/plain", content.getBytes(UTF_8)));
    }

    private static void slow(CDPSession line, boolean offline) {
        JsonObject facts = new JsonObject();
        facts.addProperty("offline", offline);
        facts.addProperty("latency", 20);
        facts.addProperty("downloadThroughput", SLOW_BYTES_A_SECOND * 10);
        facts.addProperty("uploadThroughput", SLOW_BYTES_A_SECOND);
        line.send("Network.enable");
        line.send("Network.emulateNetworkConditions", facts);
    }
}
