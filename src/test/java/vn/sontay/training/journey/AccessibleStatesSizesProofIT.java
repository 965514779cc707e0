package vn.sontay.training.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.testing.NeedsBrowser;
import vn.sontay.training.testing.Scans;

/**
 * What no link leads to, because it comes of doing: open menus, a test, what could not be sent, answers of the server: on a
 * phone, in the dark, and on the smallest screen.
 */
@ExtendWith({NeedsBrowser.class, SharedDemo.class})
@Order(1)
class AccessibleStatesSizesProofIT {

    private static final String QUESTIONS = "// [id:MOI-NGUOI-1] [tag:lesson:A1] [tag:outcome:1] "
            + "[tag:validFrom:2098-01-01] [tag:validTo:2098-12-31]\nHỏi thử?{=a ~b}\n\nHỏng {=a ~b\n";

    final PageCheck check = new PageCheck();

    @Test
    void what_a_stranger_meets() {
        Hasty stranger = onPhone();
        look(stranger.open("/"), "the first page");
        look(stranger.open("/sign-in"), "signing in");
        stranger.fill("name", "khong.ai");
        stranger.fill("password", "khong-phai-mat-khau");
        stranger.once("submit");
        look(stranger, "a wrong password");
        look(stranger.open("/first-sign-in"), "the first sign-in");
        stranger.fill("name", "khong.ai");
        stranger.fill("code", "0000-0000");
        stranger.fill("password", Actor.PASSWORD);
        stranger.once("submit");
        look(stranger, "a wrong code");
        look(stranger.open("/setup?code=x"), "a link for the first administrator that was used");
        look(stranger.open("/khong-co-trang-nay"), "a page that isn't there");
        look(stranger.open("/tra-cuu?q=khai+sinh"), "cards that were found");
        look(stranger.open("/tra-cuu?q=bitcoin"), "no card found");
        look(stranger.open("/tra-cuu/card?code=khai-sinh"), "a card");
        look(stranger.open("/tra-cuu/card?code=khong-co"), "no such card");
        look(stranger.open("/tra-cuu/note?code=khai-sinh"), "what is wrong on a card");
        look(stranger.open("/xac-minh/"), "what certificate to verify");
        look(stranger.open("/xac-minh?code="), "a code that is missing");
        look(stranger.open("/xac-minh/AAAA-BBBB-CCDD"), "an unknown certificate");
        look(stranger.open("/xac-minh/" + aCertificate()), "a known certificate");
        check.assertSound();
    }

    private static String aCertificate() {
        Hasty trainee = onPhone().signIn("cb01");
        trainee.page.locator("main a[href*='/trainee/certificate']").first().click();
        return trainee.page.locator("a[href*='/xac-minh/']").first().textContent();
    }

    @Test
    void a_test_from_its_rules_to_its_result_and_what_could_not_be_sent() {
        Preparation prepared = new Preparation(SharedDemo.address());
        String person = prepared.person("Phạm Ai Cũng Làm Được");
        prepared.trainingClass("Lớp của mọi người", Preparation.today(), List.of(person));
        QuizTaker taker = QuizTaker.signedIn(onPhone().page, prepared.slip(person));
        look(taker.page, "home before the class");
        taker.page.locator(".person-menu summary").click();
        look(taker.page, "the menu of a person");
        taker.openTest();
        look(taker.page, "the rules of a test");
        taker.begin();
        look(taker.page, "a test, all questions");
        check.tabs(taker.page, "a test", 30);
        taker.choose(0, 0).isSaved();
        look(taker.page, "a test, saved");
        taker.offline(true);
        taker.choose(0, 1).says("Chưa gửi được");
        taker.press("toSubmit");
        assertThat(taker.page.locator("#handOver")).isVisible();
        look(taker.page, "what could not be sent");
        taker.press("handOverQr");
        assertThat(taker.page.locator("#handOverCode")).isVisible();
        look(taker.page, "what could not be sent, as a code");
        taker.offline(false);
        taker.comesBack(); // what was pressed without a network goes on by itself
        assertThat(taker.page).hasURL(Pattern.compile(".*/trainee/submit-test.*"));
        look(taker.page, "handing in");
        taker.press("submit");
        assertThat(taker.page).hasURL(Pattern.compile(".*/trainee/result\\?.*"));
        look(taker.page, "a result");
        taker.page.navigate("/admin/people");
        look(taker.page, "a page of others");
        check.assertSound();
    }

    @Test
    void a_test_one_question_a_screen_and_a_lesson_part_by_part() {
        Hasty trainee = onPhone().signIn("to13");
        trainee.page.locator("main a[href*='quiz=kiem-tra-dau-vao']").first().click();
        trainee.once("startSubmit");
        assertThat(trainee.page.locator("fieldset[data-question]:visible")).hasCount(1);
        look(trainee, "a test, question by question");
        trainee.open("/trainee/lessons").page.locator("main a[href*='/trainee/lesson?']").first().click();
        Locator options = trainee.page.locator(".self-check input:visible");
        Locator on = trainee.page.locator("[data-step='1']");
        assertThat(on).isVisible(); // until then all parts stand there
        while (options.count() == 0) {
            on.click();
        }
        look(trainee, "a part of a lesson with a self-check");
        options.first().check();
        look(trainee, "a self-check, told");
        check.assertSound();
    }

    @Test
    void what_a_trainer_does_in_a_class() {
        Preparation prepared = new Preparation(SharedDemo.address());
        List<String> people = List.of(prepared.person("Phạm Mọi Người Một"), prepared.person("Phạm Mọi Người Hai"));
        String classId = prepared.trainingClass("Lớp ai cũng dạy được", Preparation.today().minusDays(1), people);
        Hasty trainer = onPhone().signIn("gv01");
        trainer.open(prepared.ofClass(classId, "/trainer/roll-call").getFirst());
        look(trainer, "a roll that was not called");
        trainer.press("allPresent");
        look(trainer, "a roll, everybody present, not saved yet");
        trainer.once("save");
        look(trainer, "a roll, saved");
        trainer.once("close");
        look(trainer, "a roll, closed");
        trainer.open("/trainer/new-code?class=" + classId).page.locator("main a[href*='enrolment=']").first().click();
        trainer.once("showCode");
        look(trainer, "a new code");
        trainer.open("/trainer/practice?class=" + classId).page.locator("main a[href*='/trainer/checklist']").first()
                .click();
        trainer.once("confirmSubmit");
        look(trainer, "a check-list that isn't met");
        check.assertSound();
    }

    @Test
    void answers_on_paper_and_their_photos() {
        Hasty trainer = onPhone().signIn("gv01");
        trainer.open("/trainer/classes").page.locator("main a[href*='/trainer/class?']")
                .filter(new Locator.FilterOptions().setHasText("đợt 1 năm 2025")).first().click();
        trainer.page.locator("main a[href*='/trainer/tests']").first().click();
        trainer.page.locator("main a[href*='/trainer/print-test']").first().click();
        trainer.page.locator("main a[href*='/trainer/paper-entry']").first().click();
        String entry = trainer.page.url();
        look(trainer, "answers on paper");
        Locator scans = trainer.page.locator("#papers > li").nth(5).locator("a[href*='/trainer/scans']");
        String enrolment = scans.getAttribute("href").replaceFirst(".*enrolment=", "");
        scans.click();
        trainer.once("addScansSubmit");
        look(trainer, "no photo was chosen");
        trainer.page.locator("#files").setInputFiles(new FilePayload("to.jpg", "image/jpeg", Scans.photo(77)));
        trainer.once("addScansSubmit");
        look(trainer, "photos of a sheet");
        Hasty leader = onPhone().signIn("lanhdao").open("/leader/evidence?enrolment=" + enrolment);
        leader.sees("ảnh phiếu trả lời");
        look(leader, "evidence with photos of the sheet");
        trainer.page.locator("a[href*='/trainer/withdraw-scan']").first().click();
        trainer.once("withdrawScanSubmit");
        look(trainer, "a photo is withdrawn for no reason");
        trainer.fill("reason", "Ảnh bị mờ");
        trainer.once("withdrawScanSubmit");
        look(trainer, "a photo was withdrawn");
        trainer.page.navigate(entry);
        check.assertSound();
    }

    @Test
    void what_an_administrator_decides() {
        Hasty administrator = onPhone().signIn("quantri");
        administrator.open("/admin/classes").page.setViewportSize(1366, 768);
        administrator.page.locator(".ui-sortable-column").first().click();
        assertThat(administrator.page.locator(".ui-state-active").first()).isVisible();
        administrator.page.setViewportSize(390, 844);
        look(administrator, "classes, sorted");
        look(administrator.open("/admin/people?q=khong+ai"), "nobody found");
        look(administrator.open("/admin/audit?from=x"), "a day that isn't one");
        look(administrator.open("/leader/targets?asOf=x"), "targets of a day that isn't one");
        look(administrator.open("/admin/open-class?course=cong-chuc-xa&start=x"), "a class of a day that isn't one");
        look(administrator.open("/admin/open-class?course=cong-chuc-xa&start=01/12/2026"), "a class to be opened");
        administrator.once("openSubmit");
        look(administrator, "a class that can't be opened so");
        administrator.open("/admin/import-questions").page.locator("#file").setInputFiles(
                new FilePayload("thu.gift", "text/plain", QUESTIONS.getBytes(StandardCharsets.UTF_8)));
        administrator.once("importSubmit");
        look(administrator, "what would become of a file of questions");
        look(administrator.open("/admin/export-questions?lesson=A1&format=AIKEN"), "what can't be exported");
        for (String type : List.of("SINGLE", "MULTIPLE", "TRUE_FALSE", "MATCHING", "ORDERING", "SHORT", "NUMERIC",
                "SCENARIO")) {
            administrator.open("/admin/edit-question?lesson=A1&type=" + type).once("saveQuestion");
            assertThat(administrator.page.locator(".field-error").first()).isVisible();
            look(administrator, "a question of type " + type + " that can't be kept so");
        }
        administrator.open("/admin/corrections").page.locator("main a[href*='/admin/correct-key']").first().click();
        administrator.page.locator("input[value=FULL_MARKS]").check();
        administrator.fill("reason", "Câu hỏi chưa rõ");
        administrator.once("show");
        look(administrator, "what a corrected key would change");
        check.assertSound();
    }

    private static Hasty onPhone() {
        Hasty person = SharedDemo.atDesk();
        person.page.setViewportSize(390, 844);
        return person;
    }

    private void look(Hasty person, String state) {
        look(person.page, state);
    }

    private void look(Page page, String state) {
        page.waitForLoadState();
        assertEquals(1, page.locator("h1").count(), state + " at " + page.url());
        check.state(page, state);
    }
}
