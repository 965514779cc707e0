package vn.sontay.training.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.shared.paper.PdfReading;
import vn.sontay.training.testing.WebVisitor;

/**
 * One administrator who has every role and is in a running and a finished class, an issuer: made through the pages as a user
 * would, so that every page has something to show. A colleague teaches the classes and judges what the administrator has
 * reached, as nobody does that for themselves (CLS-9, CLS-10).
 *
 * @param personId the administrator's person, who is signed in now
 * @param steps addresses that are steps of something, to which no link leads
 */
record WorldOfPages(String personId, List<String> steps) {

    private static final String USER_NAME = "quantri";
    private static final String PASSWORD = "cây cầu tre 2026";
    private static final String NAME = "Nguyễn Thị An";
    private static final String COLLEAGUE = "Trần Thị Giảng";
    private static final Pattern SLIP = Pattern
            .compile("Tên đăng nhập (\\S+).*?Mã dùng một lần.*?([0-9A-Z]{4}-[0-9A-Z]{4})");
    private static final String TEAM_COURSE = "to-cong-nghe-so";
    private static final String STAFF_COURSE = "cong-chuc-xa";
    private static final List<String> PEOPLE = List.of("Đinh Thị Ka Lê", "Hồ Văn Rin", "Y Nhung", "A Thiêu");

    static WorldOfPages make(WebVisitor visitor, WebVisitor colleague, String setupLink) {
        LocalDate today = LocalDate.now(TimeSource.ZONE);
        done(visitor.open(setupLink).form("setup").with("fullName", NAME).with("userName", USER_NAME)
                .with("password", PASSWORD).press("submit"));
        visitor.signIn(USER_NAME, PASSWORD);
        String self = first(visitor.open("/admin/people"), "/admin/person[?]id=(\\d+)");
        done(visitor.open("/admin/person?id=" + self).form("roleForm")
                .with("roles", "TRAINEE", "TRAINER", "ADMINISTRATOR", "LEADER").press("saveRoles"));
        List<String> people = new ArrayList<>(List.of(self));
        people.addAll(addPeople(visitor));
        String teacher = addColleague(visitor, colleague);
        addIssuer(visitor, today);

        changeUnits(visitor, today);
        String figures = report(visitor);
        String voiding = PaperRegisterOfPages.begin(visitor, today);
        ClassOfPages finished = ClassOfPages.open(colleague, visitor, STAFF_COURSE, today.minusDays(20),
                today.minusDays(1), teacher, people);
        finished.takeRolls(100);
        finished.enterPaperTests(finished.enrolmentOf(NAME), today.minusDays(1));
        finished.enterPaperFeedback();
        String wrong = finished.takeTest(finished.enrolmentOf(NAME));
        finished.issue(finished.enrolmentOf(NAME));
        giveFullMarks(colleague, wrong);
        finished.absentAfterAll(NAME);
        finished.learnEditionBefore(finished.enrolmentOf(NAME), "A1");
        List<String> steps = new ArrayList<>(finished.papers());
        steps.add(finished.withdraw(finished.enrolmentOf("A Thiêu")));
        ClassOfPages running = ClassOfPages.open(colleague, visitor, TEAM_COURSE, today.minusDays(2),
                today.plusDays(40), teacher, people);
        running.addSession(today.plusDays(30));
        running.addSession(today.plusDays(31));
        running.addSession(today.plusDays(32));
        steps.addAll(running.cancelLast());
        running.takeRolls(1);
        running.join(addPerson(visitor, "Hồ Thị Vào Sau"));
        running.letWait(addPerson(visitor, "Hồ Thị Chờ Chỗ"));
        running.addWalkIn("Hồ Thị Đến Thêm");
        running.substitute();
        running.keepSignedSheet();
        running.excuse("Y Nhung");
        running.signOff();
        running.printTest();
        running.keepDiaries(running.enrolmentOf(NAME), today);
        running.askTrainers(running.enrolmentOf(NAME));
        running.record();
        String test = running.testOf(running.enrolmentOf(NAME));
        String attempt = first(done(visitor.open(test).form("start").press("startSubmit")),
                "name=\"attempt\" value=\"(\\d+)\"");
        steps.addAll(List.of(ClassOfPages.firstStep(TEAM_COURSE, today.plusDays(1)),
                "/trainee/submit-test?attempt=" + attempt, dryRun(visitor), roster(visitor), finished.undoing(),
                voiding,
                finished.testOf(finished.enrolmentOf(NAME)), test));
        steps.addAll(merges(visitor));
        reportOutcome(visitor);
        done(visitor.open("/leader/snapshots?plan=son-tay-2025").form("freeze").press("freezeSubmit"));
        steps.add(address(done(visitor.open("/admin/results-report?snapshot=" + figures).form("makeAddendum")
                .press("makeAddendumSubmit"))));
        steps.add(address(inspect(visitor, today)));
        steps.add(address(done(visitor.open("/admin/breach").form("breach").with("noticedAt", today + "T00:00")
                .with("happened", "Gửi nhầm danh sách").press("breachSubmit"))));
        done(visitor.open("/tra-cuu/note?code=khai-sinh").form("cardNote").with("words", "Đã cũ.")
                .press("cardNoteSubmit"));
        steps.addAll(List.of("/admin/urging?plan=son-tay-2025", "/admin/class-proposals?plan=son-tay-2025"));
        return new WorldOfPages(self, List.copyOf(steps));
    }

    /** @return the figures of a report that was drafted before anything counted */
    private static String report(WebVisitor visitor) {
        WebVisitor.Page report = done(
                visitor.open("/leader/targets?plan=son-tay-2025").form("makeReport").press("makeReportSubmit"));
        done(report.form("keepReport").press("keepReportSubmit"));
        return first(report, "name=\"snapshot\" value=\"(\\d+)\"");
    }

    private static WebVisitor.Page inspect(WebVisitor visitor, LocalDate today) {
        return done(visitor.open("/admin/open-inspection").form("openInspection").with("fullName", "Hồ Thị Kiểm Tra")
                .with("plan", "son-tay-2025").with("endsOn", Dates.day(today.plusDays(9))).with("reason", "Kiểm tra")
                .with("document", "Quyết định 1/QĐ-ĐKT").press("openInspectionSubmit"));
    }

    private static String address(WebVisitor.Page page) {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    /** What a unit reported, and what a class cost: there is something to correct, to take back and to cancel. */
    private static void reportOutcome(WebVisitor visitor) {
        done(visitor.open("/admin/report-figure?plan=son-tay-2025&indicator=1a-tin").form("reportFigure")
                .with("counted", "5").with("unitName", "UBND xã").with("source", "Báo cáo 1/BC-UBND")
                .press("reportFigureSubmit"));
        String held = first(visitor.open("/admin/classes"), "/trainer/class[?]id=(\\d+)");
        done(visitor.open("/admin/class-funding?class=" + held).form("estimate").with("purpose", "Tài liệu")
                .with("cost", "1.500.000").press("estimateSubmit"));
    }

    /** @return where a file of questions waits to be imported */
    private static String dryRun(WebVisitor visitor) {
        return address(
                done(visitor.open("/admin/import-questions").form("import").with("lesson", "A1").with("source", "Luật")
                        .withFile("file", "cau-hoi.gift", "Câu hỏi?{T}".getBytes(StandardCharsets.UTF_8))
                        .press("importSubmit")));
    }

    /** @return where a list of people is taken over in part, with rows that wait for a unit and for another click */
    private static String roster(WebVisitor visitor) {
        byte[] list = "Họ và tên;Năm sinh;Đơn vị\nĐinh Văn Một;1990;Xã Sơn Tây\nĐinh Văn Hai;1990;Nơi lạ\nĐinh Văn Ba;x;Xã Sơn Tây\n"
                .getBytes(StandardCharsets.UTF_8);
        WebVisitor.Page sent = done(visitor.open("/admin/import-people").form("importPeople")
                .withFile("file", "danh-sach.csv", list).press("importPeopleSubmit"));
        done(sent.form("rosterTake").press("rosterTakeSubmit"));
        String address = address(sent);
        done(visitor.open(address.replace("/admin/roster?", "/admin/roster-row?") + "&line=4").form("rosterRow")
                .with("birth", "1990").press("rosterRowSubmit"));
        return address;
    }

    /** A unit was made by an act, and another is to be split. */
    private static void changeUnits(WebVisitor visitor, LocalDate today) {
        WebVisitor.Page made = done(act(visitor, unit(visitor, "Xã Sơn Tây"), "CREATE", today)
                .with("name", "Thôn theo văn bản").with("unitKind", "VILLAGE").press("unitActSubmit"));
        done(made.form("decideAct").press("decideActSubmit"));
        done(act(visitor, unit(visitor, "Thôn Nước Min"), "SPLIT", today).with("names", "Thôn Trên\nThôn Dưới")
                .press("unitActSubmit"));
    }

    private static String unit(WebVisitor visitor, String name) {
        return first(visitor.open("/admin/units?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8)),
                "/admin/unit[?]id=(\\d+)\">" + name + "<");
    }

    private static WebVisitor.Form act(WebVisitor visitor, String unit, String kind, LocalDate today) {
        return visitor.open("/admin/unit-act?unit=" + unit + "&kind=" + kind).form("unitAct")
                .with("from", Dates.day(today)).with("documentKind", "Nghị quyết").with("documentNumber", "1/NQ-HĐND")
                .with("documentOn", Dates.day(today)).with("documentIssuer", "HĐND xã");
    }

    /** @return where two records are about to become one, and where two that became one can be two again */
    private static List<String> merges(WebVisitor visitor) {
        String stays = addPerson(visitor, "Hồ Thị Một Người");
        String compare = "/admin/merge-preview?id=" + stays + "&other=";
        done(visitor.open(compare + addPerson(visitor, "Hồ Thị Trùng")).form("merge").with("reason", "Nhập trùng")
                .with("sure", "true").press("mergeSubmit"));
        return List.of(compare + addPerson(visitor, "Hồ Thị Trùng Nữa"),
                first(visitor.open("/admin/merge-person?id=" + stays), "(/admin/undo-merge[?]merge=\\d+)"));
    }

    private static List<String> addPeople(WebVisitor visitor) {
        WebVisitor.Page unit = visitor.open("/admin/add-unit");
        done(unit.form("addUnit").with("name", "Thôn Nước Min").with("parent", option(unit, "parent"))
                .press("addUnitSubmit"));
        return PEOPLE.stream().map(name -> addPerson(visitor, name)).toList();
    }

    private static String addPerson(WebVisitor visitor, String name) {
        WebVisitor.Page page = visitor.open("/admin/add-person");
        return first(done(page.form("add").with("fullName", name).with("birthYear", "1990")
                .with("unit", option(page, "unit")).with("roles", "TRAINEE").press("addSubmit")), "id=(\\d+)");
    }

    /** @return the id of a new person who teaches and administers, and is signed in now */
    private static String addColleague(WebVisitor visitor, WebVisitor colleague) {
        WebVisitor.Page page = visitor.open("/admin/add-person");
        String id = first(done(page.form("add").with("fullName", COLLEAGUE).with("birthYear", "1985")
                .with("unit", option(page, "unit")).with("roles", "TRAINER", "ADMINISTRATOR").press("addSubmit")),
                "id=(\\d+)");
        String slip = new PdfReading(visitor.download("/admin/slips",
                Map.of("_token", List.of(visitor.token()), "person", List.of(id)))).text();
        Matcher read = SLIP.matcher(slip);
        assertTrue(read.find(), slip);
        done(colleague.open("/first-sign-in").form("activate").with("name", read.group(1)).with("code", read.group(2))
                .with("password", PASSWORD).press("submit"));
        return id;
    }

    private static void addIssuer(WebVisitor visitor, LocalDate today) {
        String since = Dates.day(today.minusYears(1));
        done(visitor.open("/admin/issuer").form("issuer").with("name", "Ủy ban nhân dân xã Sơn Tây")
                .with("place", "Sơn Tây").with("validFrom", since).press("save"));
        String add = first(visitor.open("/admin/issuers"), "(/admin/signatory[?]issuer=\\d+)");
        WebVisitor.Page page = visitor.open(add);
        done(page.form("signatory").with("fullName", "Đinh Văn Rế").with("title", "PHÓ CHỦ TỊCH")
                .with("authorityPrefix", "KT.")
                .with("validFrom", since).press("save"));
    }

    /** Corrects a question that was asked, so that certificates wait for a decision. */
    private static void giveFullMarks(WebVisitor visitor, String code) {
        WebVisitor.Page preview = done(visitor.open("/admin/correct-key?question=" + code).form("correctKey")
                .with("kind", "FULL_MARKS").with("reason", "Câu hỏi chưa rõ").press("show"));
        done(preview.form("correctKey").press("correct"));
    }

    /** @return the page, after making sure that what led to it was accepted */
    static WebVisitor.Page done(WebVisitor.Page page) {
        assertEquals(200, page.status(), page.url());
        assertEquals("", page.html().select(".field-error, .page-messages").text(), page.url());
        return page;
    }

    /** @return the first choice that is one */
    static String option(WebVisitor.Page page, String select) {
        return page.html().select("#" + select + " option").stream().map(option -> option.val())
                .filter(value -> !value.isEmpty()).findFirst().orElseThrow();
    }

    /** @return what the pattern's group finds in the address or else in the page */
    static String first(WebVisitor.Page page, String pattern) {
        return Stream.of(page.url(), page.body()).map(text -> Pattern.compile(pattern).matcher(text))
                .filter(Matcher::find).map(found -> found.group(1)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + pattern + " at " + page.url()));
    }
}
