package vn.sontay.training.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.testing.NeedsBrowser;

/** Words are found without accents and open their place, terms are explained where they stand, a lesson has its contents. */
@ExtendWith({NeedsBrowser.class, SharedDemo.class})
class FindingJourneyIT {

    private final PageCheck check = new PageCheck();

    private static void look(Hasty person, String words) {
        person.page.locator(".find input").fill(words);
        person.page.locator(".find button").click();
    }

    @Test
    void who_learns_finds_a_section_of_their_lessons_from_the_first_screen_and_opens_it() {
        Hasty reader = SharedDemo.onPhone().signIn("cc02");
        look(reader, "han bao bo sung");
        assertThat(reader.page.locator("#q")).hasValue("han bao bo sung");
        check.state(reader.page, "what was found");
        Locator found = reader.page.locator(".found a[href*='code=A4#muc-mau-phieu-di-cung']");
        assertThat(found.locator("xpath=..").locator("mark").first()).isVisible();
        found.tap();
        assertThat(reader.page.locator("[id='muc-mau-phieu-di-cung']")).isInViewport();
        reader.open("/search?q=" + "a".repeat(101));
        reader.sees("100");
        reader.open("/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E%27%22");
        assertThat(reader.page.locator("main h1")).hasText("Tìm kiếm");
        reader.open("/lesson?code=A4");
        assertEquals(0, reader.page.locator(".lesson-body").count(), "lessons of today are for who teaches and leads");
        check.assertSound();
    }

    @Test
    void who_leads_finds_and_reads_the_lessons_of_today() {
        Hasty leader = SharedDemo.atDesk().signIn("lanhdao");
        look(leader, "kích hoạt VNeID");
        check.everywhere(leader.page, "what a leader found");
        leader.page.locator(".found a[href*='/lesson?code=B2']").first().click();
        assertThat(leader.page.locator(".lesson-body")).isVisible();
        check.everywhere(leader.page, "a lesson of today");
        leader.open("/glossary");
        check.everywhere(leader.page, "the words of the field");
        check.assertSound();
        leader.calm();
    }

    @Test
    void a_term_opens_its_meaning_by_tap_and_by_keyboard() {
        Hasty reader = SharedDemo.onPhone().signIn("cc02");
        reader.page.locator("main .next-step a.primary").first().click();
        Locator term = reader.page.locator("#lesson .term").first();
        Locator meaning = reader.page.locator("#lesson .term-meaning").first();
        assertThat(meaning).isHidden();
        term.tap();
        assertThat(meaning).isVisible();
        check.open(reader.page, "a term that is explained");
        reader.page.keyboard().press("Escape");
        assertThat(meaning).isHidden();
        term.focus();
        reader.page.keyboard().press("Enter");
        assertThat(meaning).isVisible();
        check.assertSound();
        reader.calm();
    }

    @Test
    void search_meanings_and_contents_need_no_javascript() {
        Hasty reader = SharedDemo.withoutScript().signIn("cc02");
        look(reader, "ma ho so");
        reader.page.locator(".found a[href*='/glossary#tu-ma-ho-so']").click();
        assertThat(reader.page.locator("[id='tu-ma-ho-so']")).isInViewport();
        reader.page.goBack();
        reader.page.locator(".found a[href*='code=A4']").first().click();
        Locator meaning = reader.page.locator("#lesson .term-meaning").first();
        assertThat(meaning).isHidden();
        reader.page.locator("#lesson .term").first().click();
        assertThat(meaning).isVisible();
        reader.page.keyboard().press("Escape");
        reader.page.locator("#contents summary").click();
        Locator last = reader.page.locator("#contents ol a").last();
        last.click();
        assertThat(reader.page).hasURL(Pattern.compile(".*" + last.getAttribute("href")));
        assertThat(reader.page.locator("#lesson h2[id]").last()).isInViewport();
    }

    @Test
    void contents_say_where_one_reads_and_reading_goes_on_there_by_one_tap() {
        Hasty reader = SharedDemo.onPhone().signIn("cc02");
        reader.page.locator("main .next-step a.primary").first().click();
        String address = reader.page.url();
        reader.page.locator("#contents summary").tap();
        Locator third = reader.page.locator("#contents ol a").nth(2);
        String title = third.textContent();
        reader.page.waitForResponse(Pattern.compile(".*/place"), third::tap);
        assertThat(reader.page.locator("#contents")).not().hasAttribute("open", Pattern.compile(".*"));
        assertThat(reader.page.locator("#contents summary")).containsText(title);
        reader.page.navigate(address);
        assertThat(reader.page.locator("#contents li.read")).hasCount(2);
        assertThat(reader.page.locator("#readOn a")).containsText(title);
        reader.page.locator("#readOn a").tap();
        assertThat(reader.page.locator(reader.page.url().replaceFirst(".*#", "[id='") + "']")).isInViewport();
        reader.calm();
    }

    @Test
    void a_lesson_in_parts_is_leafed_by_its_contents_too() {
        Hasty member = SharedDemo.onPhone().signIn("to12");
        member.page.locator("main .next-step a.primary").first().click();
        member.page.locator("#steps [data-contents]").tap();
        Locator fourth = member.page.locator("#contents ol a").nth(3);
        String title = fourth.textContent();
        fourth.tap();
        assertThat(member.page.locator("#lesson section:visible h2").first()).hasText(title);
        member.calm();
    }

    @Test
    void the_projector_leads_to_a_section_by_its_contents() {
        Hasty trainer = SharedDemo.atDesk().signIn("gv02");
        trainer.open("/trainer/classes");
        trainer.follow("Tổ công nghệ số");
        trainer.follow("Bài giảng");
        trainer.page.locator("a[href*='/trainer/present']").first().click();
        trainer.page.locator("[popovertarget='stageContents']").click();
        check.open(trainer.page, "the contents on the projector");
        Locator third = trainer.page.locator("#stageContents a").nth(2);
        String title = third.textContent();
        third.click();
        assertThat(trainer.page.locator("#stageContents")).isHidden();
        assertThat(trainer.page.locator("#stage .slide:visible h2").first()).hasText(title);
        check.assertSound();
        trainer.calm();
    }
}
