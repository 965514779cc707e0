package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.testing.WarmDemo;
import vn.sontay.training.testing.WebVisitor;
import vn.sontay.training.testing.WebVisitor.Form;
import vn.sontay.training.testing.WebVisitor.Page;

/** A class is held again, another is entered from its papers, and who finds no place waits for one. */
@ExtendWith(WarmDemo.class)
class ClassAgainJourneyIT {

    private static final String ONE = "Đinh Lặp Một";
    private static final String TWO = "Đinh Lặp Hai";
    private static final String THREE = "Đinh Lặp Ba";

    private final WebVisitor administrator = visitor("quantri");
    private final Preparation prepared = new Preparation(WarmDemo.address());
    private final LocalDate today = Preparation.today();

    private static WebVisitor visitor(String name) {
        WebVisitor visitor = new WebVisitor(WarmDemo.address());
        visitor.signIn(name, "taphuan123");
        return visitor;
    }

    private static String id(Page page) {
        assertTrue(page.url().contains("id="), page.url() + ": " + page.messages());
        return page.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
    }

    private static List<String> people(Page page) {
        return page.html().select("table.data td[data-label=Họ và tên]").eachText();
    }

    @Test
    void a_class_is_copied_with_its_people_and_who_finds_no_place_waits_for_the_next_one() {
        String old = prepared.trainingClass("Lớp lặp lại, đợt 1", today.minusDays(70),
                List.of(prepared.person(ONE), prepared.person(TWO)));
        Page first = administrator.open("/admin/open-class?copy=" + old);
        LocalDate start = LocalDate.parse(first.html().select("#start").attr("data-day").isEmpty()
                ? iso(first.html().select("#start").val())
                : first.html().select("#start").attr("data-day"));
        assertEquals(today.minusDays(70).getDayOfWeek(), start.getDayOfWeek());
        Page second = administrator.open("/admin/open-class?copy=" + old + "&start=" + Dates.day(start));
        assertEquals("Lớp lặp lại, đợt 2", second.html().select("#title").val());
        assertEquals(4, second.html().select("fieldset.card").size());
        Page opened = second.form("open").with("places", "2").with("withPeople", "true").press("openSubmit");
        String copy = id(opened);
        assertEquals(List.of(TWO, ONE), people(opened));

        String third = prepared.person(THREE);
        Form enrol = administrator.open("/admin/enrol?class=" + copy + "&q=" + THREE.replace(" ", "+")).form("enrol")
                .with("people", third);
        Page refused = enrol.press("enrolSubmit");
        assertTrue(refused.html().text().contains("Lớp chỉ còn nhận được 0 người"), refused.html().text());
        refused.form("enrol").with("queued", "true").press("enrolSubmit");
        Page full = administrator.open("/trainer/class?id=" + copy);
        assertTrue(full.html().select("ol.rows").text().contains(THREE), full.html().text());
        assertEquals(0, full.html().select("#takePlaceSubmit").size());

        Page page = administrator.open(prepared.ofClass(copy, "/admin/edit-class").getFirst());
        page.form("edit").with("places", "3").press("save");
        assertTrue(administrator.open("/home").html().text().contains("Lớp lặp lại, đợt 2"));
        Page taken = administrator.open("/trainer/class?id=" + copy).form("takePlace").press("takePlaceSubmit");
        assertEquals(3, people(taken).size());
    }

    private static String iso(String written) {
        return written.contains("/")
                ? String.join("-", List.of(written.substring(6), written.substring(3, 5), written.substring(0, 2)))
                : written;
    }

    @Test
    void a_class_that_is_over_is_entered_from_its_papers_and_says_so_to_leaders_too() {
        LocalDate day = today.minusDays(300);
        Page second = administrator.open("/admin/open-class?course=cong-chuc-xa&start=" + Dates.day(day));
        String unit = second.html().select("select[id=organiserUnitId] option").stream()
                .filter(each -> each.text().equals("Xã Sơn Tây")).findFirst().orElseThrow().val();
        Form form = second.form("open").with("title", "Lớp theo hồ sơ cũ").with("place", "Hội trường")
                .with("organiserUnitId", unit).with("fromPapers", "true");
        Page refused = form.with("endsOn", Dates.day(today)).press("openSubmit");
        assertTrue(refused.html().text().contains("Chỉ nhập từ hồ sơ giấy khi ngày bế giảng đã qua"),
                refused.html().text());
        String entered = id(refused.form("open").with("endsOn", Dates.day(day.plusDays(1))).press("openSubmit"));
        assertTrue(administrator.open("/trainer/class?id=" + entered).html().select(".notice").text()
                .contains("Nhập từ hồ sơ giấy"));
        assertTrue(visitor("lanhdao").open("/leader/class?id=" + entered).html().text()
                .contains("Nhập từ hồ sơ giấy"));
    }
}
