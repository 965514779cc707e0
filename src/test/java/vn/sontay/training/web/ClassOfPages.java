package vn.sontay.training.web;

import static vn.sontay.training.web.WorldOfPages.done;
import static vn.sontay.training.web.WorldOfPages.first;
import static vn.sontay.training.web.WorldOfPages.option;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.testing.ContentAnswers;
import vn.sontay.training.testing.Scans;
import vn.sontay.training.testing.Sounds;
import vn.sontay.training.testing.WebVisitor;

/** One class that its trainer, who is an administrator too, makes through the pages, and one of its people goes to. */
final class ClassOfPages {

    private final WebVisitor visitor;
    private final WebVisitor learner;
    private final String classId;

    private ClassOfPages(WebVisitor visitor, WebVisitor learner, String classId) {
        this.visitor = visitor;
        this.learner = learner;
        this.classId = classId;
    }

    /** @return the first step of opening, filled in */
    static String firstStep(String course, LocalDate start) {
        return "/admin/open-class?course=" + course + "&start=" + Dates.day(start);
    }

    /** Opens it with the sessions that the course plans, each at the day the page offers. */
    static ClassOfPages open(WebVisitor visitor, WebVisitor learner, String course, LocalDate start, LocalDate end,
            String trainerId, List<String> personIds) {
        WebVisitor.Page page = visitor.open(firstStep(course, start));
        WebVisitor.Page opened = done(page.form("open").with("title", "Lớp " + course).with("place", "Hội trường")
                .with("endsOn", Dates.day(end)).with("organiserUnitId", option(page, "organiserUnitId"))
                .with("trainerIds", trainerId).with("planCode", "son-tay-2025").press("openSubmit"));
        ClassOfPages made = new ClassOfPages(visitor, learner, first(opened, "id=(\\d+)"));
        done(visitor.open("/admin/enrol?class=" + made.classId).form("enrol")
                .with("people", personIds.toArray(String[]::new)).press("enrolSubmit"));
        return made;
    }

    void addSession(LocalDate day) {
        done(visitor.open("/admin/add-session?class=" + classId).form("add").with("title", "Buổi bổ sung")
                .with("heldOn", day.toString()).with("part", "MORNING").with("periods", "4").press("addSubmit"));
    }

    /**
     * Cancels the last session of the timetable.
     *
     * @return where it is restored and made up for
     */
    List<String> cancelLast() {
        String last = visitor.open("/trainer/class?id=" + classId).html().select("a[href*=/trainer/session?]").last()
                .attr("href");
        String cancel = last.replace("/trainer/session?", "/admin/cancel-session?");
        done(visitor.open(cancel).form("cancelSession").with("reason", "Bão").press("cancelSubmit"));
        return List.of(cancel, last.replace("/trainer/session?id", "/admin/make-up-session?for"));
    }

    /** Marks everybody present and closes, in the first sessions. */
    void takeRolls(int most) {
        visitor.open("/trainer/class?id=" + classId).html().select("a[href*=/trainer/roll-call]").eachAttr("href")
                .stream().limit(most).forEach(link -> {
                    WebVisitor.Form form = visitor.open(link).form("rollCall");
                    form.choices().forEach(name -> form.with(name, "PRESENT"));
                    done(form.press("close"));
                });
    }

    /** Enrols somebody when rolls are closed already. */
    void join(String personId) {
        done(visitor.open("/admin/enrol?class=" + classId).form("enrol").with("people", personId)
                .press("enrolSubmit"));
    }

    /** Limits the class to who is in it, lets somebody wait for a place, and makes one more. */
    void letWait(String personId) {
        int people = visitor.open("/trainer/class?id=" + classId).html().select("table.data tbody tr").size();
        limit(people);
        WebVisitor.Page refused = visitor.open("/admin/enrol?class=" + classId).form("enrol").with("people", personId)
                .press("enrolSubmit");
        done(refused.form("enrol").with("queued", "true").press("enrolSubmit"));
        limit(people + 1);
    }

    private void limit(int places) {
        done(visitor.open("/admin/edit-class?id=" + classId).form("edit").with("places", String.valueOf(places))
                .press("save"));
    }

    /** Writes down somebody who came to the first session without being in the class. */
    void addWalkIn(String fullName) {
        String roll = visitor.open("/trainer/class?id=" + classId).html().select("a[href*=/trainer/roll-call]").first()
                .absUrl("href");
        done(visitor.open(visitor.open(roll).html().select("a[href*=/trainer/walk-ins]").first().absUrl("href"))
                .form("addWalkIn").with("fullName", fullName).with("typedUnit", "Trường THCS Sơn Bua")
                .with("status", "PRESENT").press("addWalkInSubmit"));
    }

    /** Lets one of the class come instead of another to its first session.*/
    void substitute() {
        String roll = visitor.open("/trainer/class?id=" + classId).html().select("a[href*=/trainer/roll-call]").last()
                .absUrl("href");
        WebVisitor.Page page = visitor
                .open(visitor.open(roll).html().select("a[href*=/trainer/substitutes]").first().absUrl("href"));
        List<String> people = page.html().select("#absentId option").eachAttr("value").stream()
                .filter(value -> !value.isEmpty()).toList();
        done(page.form("linkSubstitute").with("absentId", people.get(1))
                .with("substituteId", people.get(2)).with("reason", "Đi công tác").press("linkSubstituteSubmit"));
    }

    /** Keeps the sheet that people signed in the first session. */
    void keepSignedSheet() {
        String roll = visitor.open("/trainer/class?id=" + classId).html().select("a[href*=/trainer/roll-call]").first()
                .absUrl("href");
        done(visitor.open(visitor.open(roll).html().select("a[href*=/trainer/signed-sheet]").first().absUrl("href"))
                .form("signedSheet").withFile("files", "danh sách.jpg", Scans.photo(98)).with("signatures", "3")
                .press("signedSheetSubmit"));
    }

    /** Excuses somebody from the first session, and keeps the paper that they handed in. */
    void excuse(String fullName) {
        String roll = visitor.open("/trainer/class?id=" + classId).html().select("a[href*=/trainer/roll-call]").first()
                .absUrl("href");
        done(visitor.open(visitor.open(roll).html()
                .select("li:contains(" + fullName + ") a[href*=/trainer/correct-mark]").first().absUrl("href"))
                .form("correct").with("status", "EXCUSED").with("reason", "Có giấy mời họp").press("correctSubmit"));
        done(visitor.open(visitor.open(roll).html()
                .select("li:contains(" + fullName + ") a[href*=/trainer/excuse-papers]").first().absUrl("href"))
                .form("excusePapers").withFile("files", "giấy mời.jpg", Scans.photo(97)).press("excusePapersSubmit"));
    }

    /** Signs a practice task of one person off. */
    void signOff() {
        WebVisitor.Page page = visitor.open("/trainer/practice?class=" + classId);
        done(page.form("signOff").with("enrolmentIds", page.html().select("input[name=enrolmentIds]").first().val())
                .press("signOffSubmit"));
    }

    /** Gives the first section of the first lesson a voice. */
    void record() {
        WebVisitor.Page lessons = visitor.open("/trainer/recordings?class=" + classId);
        WebVisitor.Page sections = visitor
                .open(lessons.html().select("a[href*=/trainer/recordings?class][href*=lesson]").first().absUrl("href"));
        done(visitor.open(sections.html().select("a[href*=/trainer/recording?]").first().absUrl("href"))
                .form("addRecording").withFile("file", "ghi âm.mp3", Sounds.mp3(40)).press("addRecordingSubmit"));
    }

    /** Enters tests on paper of everybody but that person. */
    void enterPaperTests(String ownEnrolment, LocalDate takenOn) {
        visitor.open("/trainer/tests?class=" + classId).html().select("a[href*=paper-test]").eachAttr("href").stream()
                .filter(link -> !link.contains("enrolment=" + ownEnrolment + "&"))
                .forEach(link -> done(visitor.open(link).form("paper").with("score", "9")
                        .with("takenOn", Dates.day(takenOn)).press("paperSubmit")));
    }

    /**
     * Takes the test on the screen; all answers are right, but that the last question is left out.
     *
     * @return the code of the question that was left out
     */
    String takeTest(String enrolment) {
        learner.open(testOf(enrolment)).form("start").press("startSubmit");
        WebVisitor.Page page = learner.open(testOf(enrolment));
        WebVisitor.Form form = page.form("answers");
        ContentAnswers answers = new ContentAnswers(Path.of("content"));
        List<Element> questions = page.html().select("fieldset[data-question]");
        questions.subList(0, questions.size() - 1).forEach(question -> answer(form,
                "q" + question.attr("data-question"), question.selectFirst("[data-kind]"),
                answers.to(question.selectFirst("legend").text())));
        done(done(form.press("toSubmit")).form("submitTest").press("submit"));
        return answers.asked(questions.getLast().selectFirst("legend").text()).code();
    }

    private static void answer(WebVisitor.Form form, String name, Element fields, Response right) {
        switch (fields.attr("data-kind")) {
            case "options" -> form.with(name, right.letters().toArray(String[]::new));
            case "places" -> {
                for (int i = 0; i < right.slots().size(); i++) {
                    form.with(name + "s" + i, right.slots().get(i));
                }
            }
            case "typed" -> form.with(name, right.text());
            default -> {
                List<Element> parts = fields.select("> fieldset > [data-kind]");
                for (int i = 0; i < parts.size(); i++) {
                    answer(form, name + "p" + i, parts.get(i), right.parts().get(i));
                }
            }
        }
    }

    /** Issues the certificate of one person, and records that it was signed. */
    void issue(String enrolment) {
        WebVisitor.Page page = visitor.open("/admin/certificates?class=" + classId);
        done(page.form("issue").with("enrolmentIds", enrolment).with("signatoryId", option(page, "signatoryId"))
                .press("issueChosen"));
        done(visitor.open("/admin/class-act?act=SIGNED&class=" + classId).form("classAct").press("classActSubmit"));
    }

    /** Corrects a mark of somebody who has a certificate: it waits for a decision. */
    void absentAfterAll(String fullName) {
        WebVisitor.Page roll = visitor.open(visitor.open("/trainer/class?id=" + classId).html()
                .select("a[href*=/trainer/roll-call]").first().absUrl("href"));
        done(visitor
                .open(roll.html().select("li:contains(" + fullName + ") a[href*=/trainer/correct-mark?mark]").first()
                        .absUrl("href"))
                .form("correct").with("status", "ABSENT").with("reason", "Đối chiếu sổ ký")
                .with("confirmed", "true").press("correctSubmit"));
    }

    /** Takes somebody out of the class. @return where they are taken back */
    String withdraw(String enrolment) {
        String page = "/admin/withdraw?enrolment=" + enrolment;
        done(visitor.open(page).form("withdraw").with("reason", "Rút nhầm").press("withdrawSubmit"));
        return page;
    }

    /**
     * The learner has read a lesson in the edition before today's: the page was opened then, and is sent now. What has changed since concerns
     * them, if they weren't there when it was taught.
     */
    void learnEditionBefore(String enrolment, String lesson) {
        WebVisitor.Form read = learner.open("/trainee/lesson?enrolment=" + enrolment + "&code=" + lesson)
                .form("complete");
        // The editions of a lesson are archived one after the other, the earliest first.
        long before = Long.parseLong(read.values("edition").getFirst()) - 1;
        done(read.with("edition", String.valueOf(before)).press("completeSubmit"));
    }

    /** @return where the class's papers are worked on, and where its certificates are signed digitally */
    List<String> papers() {
        return Stream.concat(DocumentsOfPages.begin(visitor, classId).stream(),
                Stream.of("/admin/digital-signing?class=" + classId, "/admin/class-papers?class=" + classId,
                        "/admin/class-mail?class=" + classId))
                .toList();
    }

    /** @return where what was recorded last of the first certificate is undone */
    String undoing() {
        String entry = visitor.open("/admin/certificates?class=" + classId).html()
                .select("a[href*=/admin/register-entry]").first().attr("href");
        return entry.replace("register-entry?", "certificate-act?act=UNDONE&");
    }

    /** Lets the class's test be printed, and keeps a scan with it. */
    void printTest() {
        String page = visitor.open("/trainer/tests?class=" + classId).html().select("a[href*=print-test]").first()
                .attr("href");
        done(visitor.open(page).form("printTest").press("printSubmit"));
        String scans = visitor.open(page).html().select("a[href*=/trainer/scans]").first().absUrl("href");
        done(visitor.open(scans).form("addScans").withFile("files", "phiếu.jpg", Scans.photo(99))
                .press("addScansSubmit"));
    }

    /** Enters the totals of two paper sheets of the feedback form. */
    void enterPaperFeedback() {
        done(visitor.open("/trainer/paper-feedback?class=" + classId).form("paperFeedback").with("sheets", "2")
                .press("paperFeedbackSubmit"));
    }

    /** @return the address of a trainee's test in this class */
    String testOf(String enrolment) {
        return "/trainee/test?enrolment=" + enrolment + "&quiz="
                + first(visitor.open("/trainer/tests?class=" + classId), "quiz=([^\"&]+)\"");
    }

    /** @return the person's enrolment */
    String enrolmentOf(String fullName) {
        return visitor.open("/trainer/tests?class=" + classId).html().select("tr:contains(" + fullName + ") a")
                .attr("href").replaceAll(".*enrolment=(\\d+).*", "$1");
    }

    /** Writes a line into the learner's own field diary, and one from paper into somebody else's. */
    void keepDiaries(String ownEnrolment, LocalDate day) {
        done(line(learner.open("/trainee/diary?enrolment=" + ownEnrolment).form("diaryEntry"), day)
                .press("diaryEntrySubmit"));
        String other = visitor.open("/trainer/class-diary?class=" + classId).html()
                .select("a[href*=/trainer/person-diary]").eachAttr("href").stream()
                .filter(link -> !link.endsWith("=" + ownEnrolment)).findFirst().orElseThrow();
        done(line(visitor.open(other).form("paperEntry"), day).press("paperEntrySubmit"));
    }

    /** The learner asks the trainers twice, and the second is hidden. */
    void askTrainers(String ownEnrolment) {
        String page = "/trainee/inquiries?enrolment=" + ownEnrolment;
        done(learner.open(page).form("ask").with("text", "Nộp hồ sơ ở xã nào?").press("askSubmit"));
        done(learner.open(page).form("ask").with("text", "Mai có học không?").press("askSubmit"));
        String last = visitor.open("/trainer/inquiries?class=" + classId).html().select("a[href*=/trainer/inquiry?id]")
                .first().attr("href");
        done(visitor.open(last).form("hideInquiry").with("reason", "Đã có trên lịch").press("hideInquirySubmit"));
    }

    private static WebVisitor.Form line(WebVisitor.Form form, LocalDate day) {
        return form.with("doneOn", Dates.day(day)).with("kind", "VNEID").with("outcome", "GUIDED").with("turns", "2")
                .with("minutes", "45");
    }
}
