package vn.sontay.training.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.testing.NeedsBrowser;

/**
 * Every page of trainees, everybody's first, and every form that is refused can be used by everybody: WEB-8, WEB-9.
 * {@link PageCheck} says what that means; {@link AccessibilitySizesProofIT} asks it of every page of every role at every size and in
 * the dark. Here it is asked whether each of them is known.
 */
@ExtendWith({NeedsBrowser.class, SharedDemo.class, EveryPage.class})
@Order(1)
class AccessibilityJourneyIT {

    /** Reached by doing, not by a link: {@link AccessibleStatesSizesProofIT} and the forms below open them. */
    private static final Set<String> REACHED_BY_DOING = Set.of("/admin/import-check", "/admin/content-pack-check",
            "/admin/card-note",
            "/admin/withdraw-content-key", "/admin/lift-factor",
            "/admin/provider-link", "/account/provider",
            "/admin/report-addendum",
            "/trainee/submit-test",
            "/trainee/read-lesson", "/trainer/withdraw-recording",
            "/trainer/withdraw-excuse-paper");
    /** What is read on the cheapest phones. */
    private static final List<String> ON_THE_SMALLEST = List.of("/home", "/trainee", "/account");
    /** Where bars stay in their place over what one goes through. */
    private static final List<String> BY_TABULATOR = List.of("/trainee/lesson", "/trainer/roll-call",
            "/trainer/new-code", "/trainer/practice", "/admin/people", "/admin/edit-question", "/leader/targets");
    private static final int STOPS = 30;

    private static final PageCheck CHECK = new PageCheck();
    private static final Map<String, Hasty> PEOPLE = new HashMap<>();

    @BeforeAll
    static void everybody_goes_everywhere() {
        for (SitePages.Found found : EveryPage.pages().worthALook()) {
            if (ON_THE_SMALLEST.stream().anyMatch(found.path()::startsWith)) {
                Hasty person = at(found);
                String where = found.account() + " " + found.address();
                CHECK.phone(person.page, where);
                CHECK.tightest(person.page, where);
            }
        }
    }

    @Test
    void every_page_of_trainees_and_every_first_one_can_be_used_by_everybody() {
        CHECK.assertSound();
        Set<String> missed = new TreeSet<>(EveryPage.pages().unseen());
        missed.removeAll(REACHED_BY_DOING);
        assertEquals(Set.of(), missed);
    }

    @Test
    void whoever_goes_by_the_tabulator_always_sees_where_they_are() {
        PageCheck check = new PageCheck();
        for (String path : BY_TABULATOR) {
            Page page = at(path, "main").page;
            page.setViewportSize(390, 844);
            check.tabs(page, path, STOPS);
            page.setViewportSize(1366, 768);
            check.tabs(page, path + " at a desk", STOPS);
        }
        check.assertSound();
    }

    @Test
    void a_refused_form_says_with_each_field_what_is_wrong_and_begins_there() {
        PageCheck check = new PageCheck();
        refused(check, "/account/password", "changeSubmit", "newPassword", "ngắn");
        refused(check, "/trainee/diary", "diaryEntrySubmit", "doneOn", "");
        refused(check, "/trainee/feedback", "handIn");
        refused(check, "/trainer/correct-mark", "correctSubmit", "reason", "");
        refused(check, "/trainer/practice", "signOffSubmit");
        refused(check, "/trainer/test-hours", "extraSubmit");
        refused(check, "/trainer/late-answers", "lookSubmit");
        refused(check, "/trainer/recording", "addRecordingSubmit");
        refused(check, "/trainer/paper-test", "paperSubmit");
        refused(check, "/trainer/paper-feedback", "paperFeedbackSubmit", "sheets", "x");
        refused(check, "/trainer/withdraw-sign-off", "withdrawSubmit");
        refused(check, "/admin/add-person", "addSubmit");
        refused(check, "/admin/edit-person", "editSubmit", "fullName", "");
        refused(check, "/admin/move-person", "moveSubmit", "from", "");
        refused(check, "/admin/add-unit", "addUnitSubmit");
        refused(check, "/admin/enrol", "enrolSubmit");
        refused(check, "/admin/edit-class", "save", "title", "");
        refused(check, "/trainer/session", "moveSubmit", "reason", "");
        refused(check, "/admin/add-session", "addSubmit");
        refused(check, "/admin/withdraw", "withdrawSubmit");
        refused(check, "/admin/issuer", "save", "name", "");
        refused(check, "/admin/signatory", "save", "fullName", "");
        refused(check, "/admin/certificates", "issueChosen");
        refused(check, "/admin/correct-key", "show");
        refused(check, "/admin/import-questions", "importSubmit");
        refused(check, "/admin/import-people", "importPeopleSubmit");
        check.assertSound();
    }

    private static Hasty at(SitePages.Found found) {
        return PEOPLE
                .computeIfAbsent(found.account(),
                        account -> SharedDemo.atDesk(EveryPage.app().address()).signIn(account))
                .open(found.address());
    }

    /** @return somebody at that page, where it has what the selector finds */
    private static Hasty at(String path, String selector) {
        return at(EveryPage.pages().with(path, selector));
    }

    private static void refused(PageCheck check, String path, String button, String... filled) {
        Hasty person = at(path, "[id='" + button + "']");
        for (int i = 0; i < filled.length; i += 2) {
            person.fill(filled[i], filled[i + 1]);
        }
        person.once(button);
        assertThat(person.page.locator("main .field-error").first()).isVisible();
        boolean there = (Boolean) person.page.evaluate("document.querySelector('main form .field-error')"
                + ".closest('.field, fieldset, [role=group], li').contains(document.activeElement)");
        assertEquals(true, there, path + " begins elsewhere");
        check.phone(person.page, path + " refused");
    }
}
