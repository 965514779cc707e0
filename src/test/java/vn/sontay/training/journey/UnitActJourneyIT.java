package vn.sontay.training.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.testing.Scans;
import vn.sontay.training.testing.WarmDemo;
import vn.sontay.training.testing.WebVisitor;
import vn.sontay.training.testing.WebVisitor.Page;

/** Two villages of a commune become one by a resolution: previewed, decided, undone; and by nobody from elsewhere. */
@ExtendWith(WarmDemo.class)
class UnitActJourneyIT {

    private static final String COMMUNE = "Xã Sơn Tây Thượng";

    @Test
    void villages_are_merged_by_a_resolution_looked_at_first_and_undone() {
        WebVisitor administrator = new WebVisitor(WarmDemo.address());
        administrator.signIn("quantri", "taphuan123");
        addVillage(administrator, "Thôn Chập Một");
        addVillage(administrator, "Thôn Chập Hai");
        String one = unit(administrator, "Thôn Chập Một");
        String other = unit(administrator, "Thôn Chập Hai");
        addPerson(administrator, "Đinh Thị Chập", one);

        Page empty = administrator.open("/admin/unit-act?unit=" + one + "&kind=MERGE").form("unitAct")
                .with("others", other).press("unitActSubmit");
        assertTrue(empty.html().select("#from-error").text().contains("ngày có hiệu lực"), empty.messages());
        assertTrue(empty.html().select("#documentNumber-error").text().contains("số, ký hiệu"), empty.messages());
        assertEquals("checked", empty.html().select("input[name=others][value=" + other + "]").attr("checked"));
        Page draft = empty.form("unitAct").with("name", "Thôn Chập Mới").with("from", "01/10/2026")
                .with("documentKind", "Nghị quyết").with("documentNumber", "9/NQ-HĐND").with("documentOn", "15/09/2026")
                .with("documentIssuer", "HĐND xã").withFile("scan", "nq.pdf", Scans.pdf("")).press("unitActSubmit");
        String told = draft.html().select("main").text();
        assertTrue(told.contains("1 người của “Thôn Chập Một” thuộc “Thôn Chập Mới”."), told);
        assertTrue(told.contains("“Thôn Chập Hai” kết thúc vào hết ngày 30/09/2026."), told);

        assertEquals(403, asSomebodyElse(draft.url()));
        draft.form("decideAct").press("decideActSubmit");
        String made = unit(administrator, "Thôn Chập Mới");
        assertTrue(administrator.open("/admin/people?unit=" + made).body().contains("Đinh Thị Chập"));
        Page again = draft.form("decideAct").press("decideActSubmit");
        assertEquals(200, again.status());
        assertTrue(administrator.open("/admin/unit?id=" + one).html().select("main").text()
                .contains("Sáp nhập: Nghị quyết 9/NQ-HĐND"));

        Page undone = administrator.open(path(draft.url())).form("undoAct").press("undoActSubmit");
        assertTrue(undone.messages().contains("Đã hoàn tác"), undone.messages());
        assertTrue(administrator.open("/admin/people?unit=" + one).body().contains("Đinh Thị Chập"));
        assertEquals(404, administrator.open("/admin/unit?id=" + made).status());
    }

    private static int asSomebodyElse(String address) {
        WebVisitor foreign = new WebVisitor(WarmDemo.address());
        foreign.signIn("quantri.ha", "taphuan123");
        return foreign.open(path(address)).status();
    }

    private static String path(String address) {
        return address.replaceFirst("^https?://[^/]+", "");
    }

    private static void addVillage(WebVisitor administrator, String name) {
        Page form = administrator.open("/admin/add-unit");
        form.form("addUnit").with("name", name).with("kind", "VILLAGE").with("parent", choice(form, "parent", COMMUNE))
                .press("addUnitSubmit");
    }

    private static void addPerson(WebVisitor administrator, String name, String unit) {
        administrator.open("/admin/add-person").form("add").with("fullName", name).with("birthYear", "1991")
                .with("unit", unit).with("roles", "TRAINEE").press("addSubmit");
    }

    private static String choice(Page page, String field, String label) {
        return page.html().select("#" + field + " option").stream().filter(option -> option.text().equals(label))
                .map(Element::val).findFirst().orElseThrow();
    }

    private static String unit(WebVisitor administrator, String name) {
        return administrator.open("/admin/units?q=" + URLEncoder.encode(name, UTF_8)).html().select("a.row-main")
                .stream()
                .filter(link -> link.text().equals(name)).findFirst().orElseThrow().attr("href")
                .replaceFirst(".*id=", "");
    }
}
