package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.testing.WarmDemo;
import vn.sontay.training.testing.WebVisitor;
import vn.sontay.training.testing.WebVisitor.Form;
import vn.sontay.training.testing.WebVisitor.Page;

/** A typhoon comes in the middle of a class: what isn't held is cancelled and made up for, and who was absent catches up. */
@ExtendWith(WarmDemo.class)
class TyphoonJourneyIT {

    private static final String ABSENT = "Đinh Bão Một";
    private static final String THERE = "Đinh Bão Hai";

    private final WebVisitor administrator = visitor("quantri");
    private String classId;

    private static WebVisitor visitor(String name) {
        WebVisitor visitor = new WebVisitor(WarmDemo.address());
        visitor.signIn(name, "taphuan123");
        return visitor;
    }

    private void roll(String address, String first, String second) {
        Page page = visitor("gv01").open(address);
        Form form = page.form("rollCall");
        for (String person : List.of(ABSENT, THERE)) {
            String field = page.html()
                    .select("ul.rows > li:has(.row-main:contains(" + person + ")) input[name^=status]")
                    .first().attr("name");
            form.with(field, person.equals(ABSENT) ? first : second);
        }
        form.press("close");
    }

    private void share(String person, String share) {
        String row = administrator.open("/trainer/eligibility?class=" + classId).html()
                .select("li:contains(" + person + "), tr:contains(" + person + ")").text();
        assertTrue(row.toLowerCase(Locale.ROOT).contains("tham gia " + share + " buổi"), share + ": " + row);
    }

    private static void said(Page page, String words) {
        assertTrue(page.messages().contains(words), page.url() + ": " + page.messages());
    }

    @Test
    void a_session_is_cancelled_and_made_up_for_and_an_absence_is_caught_up_on_and_shares_are_right() {
        Preparation prepared = new Preparation(WarmDemo.address());
        LocalDate today = Preparation.today();
        classId = prepared.trainingClass("Lớp trong bão", today.minusDays(30),
                List.of(prepared.person(ABSENT), prepared.person(THERE)));
        List<String> rolls = prepared.ofClass(classId, "/trainer/roll-call");
        roll(rolls.get(0), "ABSENT", "PRESENT");
        roll(rolls.get(1), "PRESENT", "PRESENT");
        share(ABSENT, "1/4");
        share(THERE, "2/4");

        List<String> changeable = prepared.ofClass(classId, "/trainer/session");
        said(administrator.open(changeable.get(0).replace("/trainer/session?", "/admin/cancel-session?"))
                .form("cancelSession")
                .press("cancelSubmit"), "Vui lòng nhập lý do");
        said(administrator.open(changeable.get(0).replace("/trainer/session?", "/admin/cancel-session?"))
                .form("cancelSession")
                .with("reason", "Bão số 12").press("cancelSubmit"), "Đã hủy buổi học");
        said(administrator.open(changeable.get(1).replace("/session?", "/postpone-session?")).form("postpone")
                .with("reason", "Bão số 12").press("postponeSubmit"), "Đã tạm hoãn");
        share(ABSENT, "1/2");
        share(THERE, "2/2");

        String makeUp = prepared.links(changeable.get(0), "/admin/make-up-session").getFirst();
        said(administrator.open(makeUp).form("makeUp").with("heldOn", today.plusDays(2).toString())
                .press("makeUpSubmit"),
                "Ngày bế giảng của lớp lùi");
        said(administrator.open(changeable.get(1)).form("move").with("heldOn", today.plusDays(3).toString())
                .with("part", "MORNING").with("reason", "Học lại sau bão").press("moveSubmit"), "Đã dời buổi học");
        share(ABSENT, "1/4");
        share(THERE, "2/4");
        String timetable = administrator.open("/trainer/class?id=" + classId).html().select("main").text();
        assertTrue(timetable.contains("Buổi 3 (dạy bù)") && timetable.contains("Đã hủy. Lý do: Bão số 12")
                && timetable.contains("–" + Dates.day(today.plusDays(3))), timetable);

        said(administrator.open("/admin/add-session?class=" + classId).form("add").with("title", "Học bù buổi 1")
                .with("heldOn", today.minusDays(1).toString()).with("part", "AFTERNOON").with("periods", "4")
                .with("forAbsentees", "true").press("addSubmit"), "Đã thêm");
        Page catchUps = visitor("gv01").open("/trainer/catch-ups?class=" + classId);
        String session = catchUps.html().select("select[name=sessionId] option:contains(Học bù buổi 1)").val();
        String absence = catchUps.html().select("label:contains(" + ABSENT + ") input").val();
        Page settled = catchUps.form("catchUp").with("absences", absence).with("sessionId", session)
                .press("catchUpSubmit");
        said(settled, "Đã ghi học bù");
        assertTrue(settled.html().select("main").text()
                .contains("học bù ngày " + Dates.day(today.minusDays(1))), settled.html().select("main").text());
        share(ABSENT, "2/4");
        share(THERE, "2/4");

        said(administrator.open("/admin/postpone-class?class=" + classId).form("postponeClass").with("days", "7")
                .with("reason", "Bão số 13").press("postponeClassSubmit"), "Đã hoãn các buổi chưa học");
        share(ABSENT, "2/4");
    }
}
