package vn.sontay.training.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.testing.NeedsBrowser;

/** People learn: a whole curriculum on a phone, on another phone, without JavaScript, in a hall. */
@ExtendWith({NeedsBrowser.class, SharedDemo.class})
class LearningJourneyIT {

    private static final int LESSONS = 8;
    private static final double LEAST_ON_THE_WALL = 28;

    private final String today = LocalDate.now(TimeSource.ZONE).toString();

    @Test
    void a_team_member_learns_the_whole_curriculum_practises_and_keeps_a_diary_on_a_phone() {
        Hasty member = SharedDemo.onPhone().signIn("to09");
        for (int lesson = 1; lesson <= LESSONS; lesson++) {
            member.open("/home");
            member.page.locator("main .next-step a.primary").first().click();
            assertThat(member.page).hasURL(Pattern.compile(".*code=B" + lesson + ".*"));
            goThroughTheParts(member);
            member.once("completeSubmit");
            member.sees("Đã ghi nhận anh/chị học xong bài này");
            member.calm();
        }
        member.open("/trainee/lessons");
        member.sees("Anh/chị đã học xong cả 8 bài.");
        keepADiary(member);
        String name = member.page.locator(".person-menu nav p").first().textContent();
        signOffEverything(SharedDemo.atDesk().signIn("gv02"), name);
        member.open("/trainee/lessons");
        assertEquals(LESSONS, member.count("main .rows .badge:text-is('Đã xác nhận')"));
        member.calm();
    }

    /** Taps through every part; in each self-check first a wrong answer, then the right one. */
    private static void goThroughTheParts(Hasty reader) {
        assertThat(reader.page.locator("#lesson")).hasClass(Pattern.compile(".*one-step.*"));
        Locator parts = reader.page.locator("#lesson > section, #lesson > details");
        Locator on = reader.page.locator("#steps [data-step='1']");
        int shown = 0;
        int checks = 0;
        do {
            assertEquals(1, parts.filter(new Locator.FilterOptions().setVisible(true)).count());
            Locator part = parts.filter(new Locator.FilterOptions().setVisible(true)).first();
            for (Locator check : part.locator(".self-check").all()) {
                answer(check);
                checks++;
            }
            shown++;
            if (on.isVisible()) {
                on.tap();
            }
        } while (shown < parts.count());
        assertTrue(checks >= 2, "a lesson asks at least twice");
        assertThat(on).isHidden();
        assertThat(reader.page.locator("#completeSubmit")).isVisible();
    }

    private static void answer(Locator check) {
        Locator options = check.locator(".check-option");
        Locator wrong = options.filter(new Locator.FilterOptions().setHas(check.page().locator(".told.wrong"))).first();
        Locator right = options.filter(new Locator.FilterOptions().setHas(check.page().locator(".told.right"))).first();
        wrong.locator("label").tap();
        assertThat(wrong.locator(".told")).isVisible();
        assertThat(right.locator(".told")).isHidden();
        right.locator("label").tap();
        assertThat(right.locator(".told")).containsText("Đúng.");
        assertThat(wrong.locator(".told")).isHidden();
    }

    private void keepADiary(Hasty member) {
        member.follow("Ghi nhật ký");
        member.sees("Không ghi tên");
        write(member, LocalDate.now(TimeSource.ZONE).plusDays(1).toString(), "1", "15");
        assertThat(member.page.locator("[id='doneOn'] ~ .field-error")).isVisible();
        write(member, today, "10000", "15");
        assertThat(member.page.locator("[id='turns'] ~ .field-error")).isVisible();
        assertEquals("10000", member.page.locator("[id='turns']").inputValue());
        assertEquals("15", member.page.locator("[id='minutes']").inputValue());
        write(member, today, "4", "60");
        member.sees("4/10 lượt");
        write(member, today, "6", "90");
        member.sees("10/10 lượt");
        member.calm();
    }

    private static void write(Hasty member, String on, String turns, String minutes) {
        member.fill("doneOn", on);
        member.page.locator("[id='kind']").selectOption("SUBMIT");
        member.page.locator("[id='outcome']").selectOption("GUIDED");
        member.fill("turns", turns);
        member.fill("minutes", minutes);
        member.once("diaryEntrySubmit");
    }

    private static void signOffEverything(Hasty trainer, String name) {
        trainer.open("/trainer/classes");
        trainer.follow("Tổ công nghệ số");
        trainer.follow("Thực hành");
        Locator tasks = trainer.page.locator("nav[aria-label='Các bài thực hành'] a");
        assertEquals(LESSONS, tasks.count());
        for (int task = 0; task < LESSONS; task++) {
            trainer.page.locator("details.choose-task summary").click();
            tasks.nth(task).click();
            trainer.page.locator("label.choice", new com.microsoft.playwright.Page.LocatorOptions().setHasText(name))
                    .locator("input").check();
            trainer.once("signOffSubmit");
        }
        trainer.calm();
    }

    @Test
    void reading_goes_on_on_another_phone_at_the_part_where_it_was_left() {
        Hasty first = SharedDemo.onPhone().signIn("to10");
        first.page.locator("main .next-step a.primary").first().click();
        Locator on = first.page.locator("#steps [data-step='1']");
        on.tap();
        on.tap();
        first.page.waitForResponse(Pattern.compile(".*/place"), on::tap);
        String part = first.page.locator("#lesson section:visible h2").first().textContent();

        Hasty second = SharedDemo.onPhone().signIn("to10");
        second.page.locator("main .next-step a.primary").first().click();
        assertThat(second.page.locator("#readOn")).containsText(part);
        second.page.locator("#readOn a").tap();
        assertThat(second.page.locator("#lesson section:visible h2").first()).hasText(part);
        second.calm();
    }

    @Test
    void a_lesson_is_read_checked_and_marked_without_javascript() {
        Hasty reader = SharedDemo.withoutScript().signIn("to11");
        reader.page.locator("main .next-step a.primary").first().click();
        Locator checks = reader.page.locator("#lesson .self-check");
        assertTrue(checks.count() >= 2, "self-checks are there");
        answer(checks.first());
        for (Locator picture : reader.page.locator("#lesson img").all()) {
            picture.scrollIntoViewIfNeeded();
            assertThat(picture).hasJSProperty("complete", true);
            assertTrue((int) picture.evaluate("image => image.naturalWidth") > 0, picture.getAttribute("alt"));
        }
        reader.page.locator(".text-size button[value='3']").click();
        assertThat(reader.page.locator("html")).hasClass("text-3");
        reader.press("completeSubmit");
        reader.sees("Đã ghi nhận anh/chị học xong bài này");
        reader.sees("Bài tiếp theo");
        reader.page.locator("main .next-step a.primary").first().click();
        assertThat(reader.page.locator("html")).hasClass("text-3");
    }

    @Test
    void on_the_projector_a_key_stays_back_until_it_is_asked_for() {
        Hasty trainer = SharedDemo.atDesk().signIn("gv02");
        trainer.open("/trainer/classes");
        trainer.follow("Tổ công nghệ số");
        trainer.follow("Bài giảng");
        trainer.page.locator("a[href*='/trainer/present']").first().click();
        assertThat(trainer.page.locator("body.playing")).hasCount(1);
        Locator check = trainer.page.locator(".self-check:visible");
        for (int press = 0; press < 30 && check.count() == 0; press++) {
            trainer.page.keyboard().press("PageDown");
        }
        assertThat(check).hasCount(1);
        check.locator("label").first().click();
        assertEquals(0, check.locator(".told:visible").count());
        trainer.page.keyboard().press("PageDown");
        assertThat(check.locator(".told.right")).isVisible();
        assertEquals(1, check.locator(".told:visible").count());
        trainer.page.keyboard().press("PageDown");
        assertThat(check).hasCount(0);
        trainer.page.keyboard().press("PageUp");
        assertThat(check).hasCount(1);
        double smallest = ((Number) trainer.page.evaluate("""
                () => Math.min(...[...document.querySelectorAll('#stage *')]
                    .filter(each => each.innerText).map(each => parseFloat(getComputedStyle(each).fontSize)))"""))
                .doubleValue();
        assertTrue(smallest >= LEAST_ON_THE_WALL, "smallest type: " + smallest);
        trainer.calm();
    }
}
