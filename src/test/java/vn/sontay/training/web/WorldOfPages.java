package vn.sontay.training.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.testing.WebVisitor;

/**
 * One administrator who has every role, and one running class of theirs with people, made through the pages as a user would,
 * so that every page has something to show.
 */
final class WorldOfPages {

    static final String USER_NAME = "quantri";
    static final String PASSWORD = "cây cầu tre 2026";
    private static final String COURSE = "to-cong-nghe-so";
    private static final List<String> PEOPLE = List.of("Đinh Thị Ka Lê", "Hồ Văn Rin", "Y Nhung", "A Thiêu");

    private final WebVisitor visitor;
    private final LocalDate today = LocalDate.now(TimeSource.ZONE);
    private final List<String> personIds = new ArrayList<>();
    private String classId = "";

    private WorldOfPages(WebVisitor visitor) {
        this.visitor = visitor;
    }

    /** @return the id of the administrator's person, who is signed in now */
    static String make(WebVisitor visitor, String setupLink) {
        WorldOfPages world = new WorldOfPages(visitor);
        done(visitor.open(setupLink).form("setup").with("fullName", "Nguyễn Thị An").with("userName", USER_NAME)
                .with("password", PASSWORD).press("submit"));
        visitor.signIn(USER_NAME, PASSWORD);
        String self = first(visitor.open("/admin/people"), "/admin/person[?]id=(\\d+)");
        world.personIds.add(self);
        done(visitor.open("/admin/person?id=" + self).form("roleForm")
                .with("roles", "TRAINEE", "TRAINER", "ADMINISTRATOR", "LEADER").press("saveRoles"));
        world.addPeople();
        world.openClass();
        world.enrol();
        world.takeRoll();
        world.practise();
        world.test();
        return self;
    }

    private void addPeople() {
        WebVisitor.Page unit = visitor.open("/admin/add-unit");
        done(unit.form("addUnit").with("name", "Thôn Nước Min").with("parent", option(unit, "parent"))
                .press("addUnitSubmit"));
        for (String name : PEOPLE) {
            WebVisitor.Page page = visitor.open("/admin/add-person");
            WebVisitor.Page added = done(page.form("add").with("fullName", name).with("birthYear", "1990")
                    .with("unit", option(page, "unit")).with("roles", "TRAINEE").press("addSubmit"));
            personIds.add(first(added, "id=(\\d+)"));
        }
    }

    private void openClass() {
        String start = Dates.day(today.minusDays(1));
        WebVisitor.Page page = visitor.open("/admin/open-class?course=" + COURSE + "&start=" + start);
        WebVisitor.Page opened = done(page.form("open").with("title", "Lớp Tổ công nghệ số").with("place", "Hội trường")
                .with("endsOn", Dates.day(today.plusDays(40))).with("organiser", option(page, "organiser"))
                .with("trainers", personIds.getFirst()).press("openSubmit"));
        classId = first(opened, "id=(\\d+)");
        done(visitor.open("/admin/add-session?class=" + classId).form("add").with("title", "Buổi bổ sung")
                .with("date", Dates.day(today.plusDays(30))).with("part", "MORNING").with("periods", "4")
                .press("addSubmit"));
        done(visitor.open("/admin/add-session?class=" + classId).form("add").with("title", "Buổi bổ sung 2")
                .with("date", Dates.day(today.plusDays(31))).with("part", "MORNING").with("periods", "4")
                .press("addSubmit"));
    }

    private void enrol() {
        done(visitor.open("/admin/enrol?class=" + classId).form("enrol").with("person", personIds.toArray(String[]::new))
                .press("enrolSubmit"));
    }

    private void takeRoll() {
        String session = first(visitor.open("/trainer/class?id=" + classId), "/trainer/roll-call[?]session=(\\d+)");
        WebVisitor.Form form = visitor.open("/trainer/roll-call?session=" + session).form("rollCall");
        form.choices().forEach(name -> form.with(name, "PRESENT"));
        done(form.press("close"));
    }

    private void practise() {
        WebVisitor.Page page = visitor.open("/trainer/practice?class=" + classId);
        done(page.form("signOff").with("person", page.html().select("input[name=person]").first().val())
                .press("signOffSubmit"));
    }

    private void test() {
        String enrolment = first(visitor.open("/trainee/lessons"), "enrolment=(\\d+)");
        WebVisitor.Page tests = visitor.open("/trainer/tests?class=" + classId);
        String quiz = first(tests, "quiz=([^\"&]+)\"");
        done(visitor.open("/trainee/test?enrolment=" + enrolment + "&quiz=" + quiz).form("start").press("startSubmit"));
        String other = tests.html().select("a[href*=paper-test]").eachAttr("href").stream()
                .filter(link -> !link.contains("enrolment=" + enrolment + "&")).findFirst().orElseThrow();
        done(visitor.open(other).form("paper").with("score", "9").with("takenOn", Dates.day(today))
                .press("paperSubmit"));
    }

    private static WebVisitor.Page done(WebVisitor.Page page) {
        assertEquals(200, page.status(), page.url());
        assertEquals("", page.html().select(".field-error, .page-messages").text(), page.url());
        return page;
    }

    private static String option(WebVisitor.Page page, String select) {
        return page.html().select("#" + select + " option").stream().map(option -> option.val())
                .filter(value -> !value.isEmpty()).findFirst().orElseThrow();
    }

    private static String first(WebVisitor.Page page, String pattern) {
        return Stream.of(page.url(), page.body()).map(text -> Pattern.compile(pattern).matcher(text))
                .filter(Matcher::find).map(found -> found.group(1)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + pattern + " at " + page.url()));
    }
}
