package vn.sontay.training.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.testing.Browser;
import vn.sontay.training.testing.NeedsBrowser;

/** A test with every type of question, taken without a mouse, by names alone, and by a thumb. */
@ExtendWith(NeedsBrowser.class)
@ExtendWith(EveryTypeDemo.class)
@ResourceLock(EveryTypeDemo.TURN)
class KeyboardJourneyIT {

    private static final int MOST_TABS = 80;
    private static final int SMALLEST_TARGET = 44;

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    /** @return somebody of a new class who has begun the test */
    private static Hasty begun(String name, Page page) {
        Preparation prepared = new Preparation(EveryTypeDemo.app().address());
        String person = prepared.person(name);
        prepared.trainingClass("Lớp của " + name, Preparation.today(), List.of(person));
        Hasty trainee = new Hasty(page);
        trainee.signInFirst(prepared.slip(person));
        trainee.open(trainee.page.locator("main a[href*='/trainee/test']").first().getAttribute("href")
                .replaceAll("quiz=.*", "quiz=kiem-tra-can-bo"));
        trainee.press("startSubmit");
        assertThat(page.locator("fieldset[data-question]")).hasCount(8);
        return trainee;
    }

    @Test
    void a_whole_test_with_each_of_the_eight_types_is_taken_by_the_keyboard_alone() {
        Hasty trainee = begun("Hồ Bàn Phím", browser.desk(EveryTypeDemo.app().address()));
        RightAnswers right = new RightAnswers(EveryTypeDemo.content());
        Page page = trainee.page;
        for (Locator question : page.locator("fieldset[data-question]").all()) {
            answer(page, question.locator("[data-kind]").first(), right.to(question));
        }
        assertThat(page.locator(".save-state")).containsText("Đã trả lời đủ 8 câu");
        goTo(page, page.locator("#toSubmit"));
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/trainee/submit-test.*"));
        goTo(page, page.locator("[id='submit']"));
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/trainee/result\\?.*"));
        trainee.sees("10/10");
        trainee.calm();
    }

    @Test
    void every_field_has_a_name_and_a_place_for_a_thumb() {
        Page page = begun("Y Trình Đọc", browser.phone(EveryTypeDemo.app().address())).page;
        TreeSet<String> kinds = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        for (Locator question : page.locator("fieldset[data-question]").all()) {
            String asked = question.locator("legend").first().innerText();
            assertThat(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(asked))).hasCount(1);
            for (Locator field : question.locator("input:not([type=hidden]), select").all()) {
                String name = (String) field.evaluate("field => (field.getAttribute('aria-labelledby')"
                        + " || '').split(' ').map(id => document.getElementById(id)?.textContent || '').join(' ').trim()"
                        + " || field.getAttribute('aria-label') || field.labels[0]?.textContent || ''");
                kinds.add(String.valueOf(field.evaluate("field => field.type")));
                assertFalse(name.isBlank(), asked + " has a field without a name");
                double height = ((Number) field.evaluate(
                        "field => (field.closest('label.choice') || field).getBoundingClientRect().height"))
                        .doubleValue();
                if (height < SMALLEST_TARGET) {
                    wrong.add(asked + ": " + name + " is " + height + " px high");
                }
            }
        }
        assertEquals(List.of("checkbox", "radio", "select-one", "text"), List.copyOf(kinds));
        assertEquals(List.of(), wrong);
        assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "scrolls sideways");
        PageCheck check = new PageCheck();
        check.state(page, "each of the eight types");
        check.assertSound();
        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(Pattern.compile("ngày$"))))
                .hasCount(1);
        assertThat(page.getByRole(AriaRole.COMBOBOX,
                new Page.GetByRoleOptions().setName(Pattern.compile("Vị trí của: Mở cổng")))).hasCount(1);
    }

    @Test
    void qst_23_a_question_counts_as_answered_when_no_part_of_it_is_open() {
        Hasty trainee = begun("Hồ Làm Dở", browser.phone(EveryTypeDemo.app().address()));
        Page page = trainee.page;
        List<Locator> places = page.locator(".ordering select").all();
        places.getFirst().selectOption("1");
        assertThat(page.locator("#saveState")).containsText("Đã lưu");
        assertThat(page.locator("#unanswered")).hasText("Còn 8/8 câu chưa trả lời.");
        places.get(1).selectOption("2");
        places.get(2).selectOption("3");
        assertThat(page.locator("#unanswered")).hasText("Còn 7/8 câu chưa trả lời.");
        Locator parts = page.locator("fieldset[data-question]:has(fieldset.part)");
        parts.locator("input[type=radio]").first().check();
        assertThat(page.locator("#unanswered")).hasText("Còn 7/8 câu chưa trả lời.");
        trainee.press("toSubmit");
        trainee.sees("Còn 7 câu chưa trả lời");
        trainee.calm();
    }

    private static void answer(Page page, Locator holder, Response right) {
        switch (holder.getAttribute("data-kind")) {
            case "options" -> options(page, holder, right.letters());
            case "places" -> {
                String name = holder.getAttribute("data-name");
                List<String> values = right.slots();
                for (int i = 0; i < values.size(); i++) {
                    Locator list = holder.locator("select[name=" + name + "s" + i + "]");
                    goTo(page, list);
                    for (int presses = 0; !list.inputValue().equals(values.get(i)) && presses < MOST_TABS; presses++) {
                        page.keyboard().press("ArrowDown");
                    }
                    assertThat(list).hasValue(values.get(i));
                }
            }
            case "typed" -> {
                goTo(page, holder.locator("input"));
                page.keyboard().insertText(right.text());
            }
            default -> {
                List<Response> parts = right.parts();
                for (int i = 0; i < parts.size(); i++) {
                    answer(page, holder.locator("> fieldset > [data-kind]").nth(i), parts.get(i));
                }
            }
        }
    }

    private static void options(Page page, Locator holder, List<String> letters) {
        if (holder.locator("input[type=checkbox]").count() > 0) {
            for (String letter : letters) {
                goTo(page, holder.locator("input[value='" + letter + "']"));
                page.keyboard().press("Space");
            }
            return;
        }
        goTo(page, holder.locator("input").first());
        page.keyboard().press("Space");
        Locator wanted = holder.locator("input[value='" + letters.getFirst() + "']");
        for (int presses = 0; !wanted.isChecked() && presses < MOST_TABS; presses++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(wanted).isChecked();
    }

    /** Goes on by the tabulator, forward only, as somebody does who sees where they are. */
    private static void goTo(Page page, Locator field) {
        for (int presses = 0; presses < MOST_TABS; presses++) {
            if ((Boolean) field.evaluate("field => field === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("never reached: " + field);
    }
}
