package vn.sontay.training.journey;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.shared.paper.PdfReading;
import vn.sontay.training.testing.WebVisitor;
import vn.sontay.training.testing.WebVisitor.Form;
import vn.sontay.training.testing.WebVisitor.Page;

/** What has to be there before somebody can be hasty with it, made by an administrator without a browser. */
final class Preparation {

    private static final String COURSE = "cong-chuc-xa";

    private final WebVisitor administrator;
    private final Trail trail;

    Preparation(String address) {
        administrator = new WebVisitor(address);
        administrator.signIn("quantri", "taphuan123");
        trail = new Trail(administrator);
    }

    static LocalDate today() {
        return LocalDate.now(TimeSource.ZONE);
    }

    Trail trail() {
        return trail;
    }

    /** @return the id of a new trainee */
    String person(String fullName) {
        Page person = administrator.open("/admin/add-person").form("add").with("fullName", fullName)
                .with("roles", "TRAINEE").press("addSubmit");
        return id(person);
    }

    /** @return what a new slip of the person says */
    Actor.Slip slip(String personId) {
        return Actor.Slip.in(new PdfReading(administrator.download("/admin/slips",
                Map.of("_token", List.of(administrator.token()), "person", List.of(personId)))));
    }

    /** @return the id of a new class of two days and four sessions, which gv01 teaches to these people */
    String trainingClass(String title, LocalDate firstDay, List<String> personIds) {
        String start = Dates.day(firstDay);
        Page second = administrator.open("/admin/open-class?course=" + COURSE + "&start=" + start);
        Form open = second.form("open").with("title", title).with("place", "Hội trường UBND xã Sơn Tây")
                .with("endsOn", Dates.day(firstDay.plusDays(1)))
                .with("organiserUnitId", option(second, "organiserUnitId", "Xã Sơn Tây"))
                .with("trainerIds", trainer(second, "Nguyễn Thanh Bình"));
        String classId = id(open.press("openSubmit"));
        if (!personIds.isEmpty()) {
            administrator.open("/admin/enrol?class=" + classId).form("enrol")
                    .with("people", personIds.toArray(String[]::new)).press("enrolSubmit");
        }
        return classId;
    }

    /** @return the ids of all trainees */
    List<String> trainees() {
        Set<String> ids = new LinkedHashSet<>();
        int page = 1;
        while (ids.addAll(administrator.open("/admin/people?role=TRAINEE&page=" + page).html()
                .select("input[name=person]").eachAttr("value"))) {
            page++;
        }
        return List.copyOf(ids);
    }

    /** @return addresses of that kind on the class's page, such as its roll calls */
    List<String> ofClass(String classId, String path) {
        return links("/trainer/class?id=" + classId, path);
    }

    /** @return addresses of that kind on a page */
    List<String> links(String page, String path) {
        return administrator.open(page).html().select("main a[href^='" + path + "']").eachAttr("href");
    }

    /** @return the enrolments on the roll at that address, in its order */
    List<String> rollOf(String address) {
        return administrator.open(address).html().select("[data-enrolment]").eachAttr("data-enrolment");
    }

    private static String option(Page page, String select, String label) {
        return page.html().select("select[id='" + select + "'] option").stream()
                .filter(each -> each.text().equals(label)).findFirst().orElseThrow().val();
    }

    private static String trainer(Page page, String name) {
        return page.html().select("label:contains(" + name + ")").stream().findFirst()
                .map(label -> label.selectFirst("input")).orElseThrow().val();
    }

    private static String id(Page page) {
        if (!page.url().contains("id=")) {
            throw new IllegalStateException(page.url() + ": " + page.messages());
        }
        return page.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
    }
}
