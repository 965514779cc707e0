package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.testing.WarmDemo;
import vn.sontay.training.testing.WebVisitor;
import vn.sontay.training.testing.WebVisitor.Form;
import vn.sontay.training.testing.WebVisitor.Page;

/** A roll, its corrections and what the leader reads of them, without a script. */
@ExtendWith(WarmDemo.class)
class RollCallPagesJourneyIT {

    private static final String FIRST = "Đinh Sổ Một";
    private static final String SECOND = "Đinh Sổ Hai";

    private static Preparation prepared;
    private static WebVisitor trainer;
    private static List<String> people;
    /** Each class is held on days of its own, as nobody comes to two in one half day (ATT-11). */
    private static int classes;

    @BeforeAll
    static void signIn() {
        prepared = new Preparation(WarmDemo.address());
        trainer = visitor("gv01");
        people = List.of(prepared.person(FIRST), prepared.person(SECOND));
    }

    private static WebVisitor visitor(String name) {
        WebVisitor visitor = new WebVisitor(WarmDemo.address());
        visitor.signIn(name, "taphuan123");
        return visitor;
    }

    private static String roll(String title) {
        String classId = prepared.trainingClass(title, Preparation.today().minusDays(2L * ++classes),
                people);
        return prepared.ofClass(classId, "/trainer/roll-call").getFirst();
    }

    private static Element row(Page page, String person) {
        return page.html().select("ul.rows > li:has(.row-main:contains(" + person + "))").first();
    }

    /** @return the name of the person's field with that beginning */
    private static String field(Page page, String person, String name) {
        return row(page, person).select("input[name^=" + name + "]").first().attr("name");
    }

    private static List<String> chosen(Page page) {
        return List.of(FIRST, SECOND).stream().map(person -> row(page, person).select("[checked]").val()).toList();
    }

    @Test
    void everybody_present_leaves_who_is_chosen_otherwise_and_saves_nothing_yet() {
        String roll = roll("Lớp sổ tất cả");
        Page page = trainer.open(roll);
        Page filled = page.form("rollCall").with(field(page, FIRST, "status"), "LATE").press("allPresent");
        assertEquals(List.of("LATE", "PRESENT"), chosen(filled));
        assertEquals(List.of("2", "1", "1", "0", "0"), filled.html().select("[data-count]").eachText());
        assertEquals(List.of("", ""), chosen(trainer.open(roll)));
    }

    @Test
    void who_saves_second_keeps_what_was_chosen_and_reads_what_is_saved_instead_ATT_10() {
        String roll = roll("Lớp sổ hai người");
        Page second = visitor("quantri").open(roll);
        Page first = trainer.open(roll);
        first.form("rollCall").with(field(first, FIRST, "status"), "LATE")
                .with(field(first, SECOND, "status"), "EXCUSED").press("save");
        Page refused = second.form("rollCall").with(field(second, FIRST, "status"), "ABSENT").press("save");
        assertTrue(refused.messages().contains("đã được người khác cập nhật"), refused.messages());
        assertEquals(List.of("ABSENT", "EXCUSED"), chosen(refused));
        assertTrue(row(refused, FIRST).text().contains("Bản đã lưu: Đi muộn (Nguyễn Thanh Bình)"),
                row(refused, FIRST).text());
        assertTrue(!row(refused, SECOND).text().contains("Bản đã lưu"), row(refused, SECOND).text());
    }

    @Test
    void what_is_no_mark_is_told_beside_its_person_and_the_others_stay_FRM_4() {
        Page page = trainer.open(roll("Lớp sổ sai"));
        Form form = page.form("rollCall").with(field(page, FIRST, "status"), "LATE")
                .with(field(page, SECOND, "status"), "SLEEPING");
        Page refused = form.press("save");
        assertEquals("", row(refused, FIRST).select(".field-error").text());
        assertEquals("Vui lòng chọn cách ghi mới.", row(refused, SECOND).select(".field-error").text());
        assertEquals(List.of("LATE", ""), chosen(refused));
        assertEquals(1, refused.html().select("[autofocus]").size());
    }

    @Test
    void a_correction_is_read_on_the_roll_in_its_history_and_in_the_evidence_ATT_5() {
        String roll = roll("Lớp sổ sửa");
        Page page = trainer.open(roll);
        Page closed = page.form("rollCall").with(field(page, FIRST, "status"), "ABSENT")
                .with(field(page, SECOND, "status"), "PRESENT").press("close");
        String correction = row(closed, FIRST).select("a[href*=correct-mark]").attr("href");
        Page without = trainer.open(correction).form("correct").with("reason", "Đến trễ xe").press("correctSubmit");
        assertEquals("Vui lòng chọn cách ghi mới.", without.html().select(".field-error").text());
        Page corrected = without.form("correct").with("status", "LATE").press("correctSubmit");
        assertTrue(row(corrected, FIRST).text().contains("Đã sửa. Lý do: Đến trễ xe Đi muộn"),
                row(corrected, FIRST).text());
        String again = row(corrected, FIRST).select("a[href*=correct-mark]").attr("href");
        assertEquals(List.of("Vắng không phép", "Đi muộn"),
                trainer.open(again).html().select("ul.rows .row-main").eachText());
        Page evidence = visitor("lanhdao").open("/leader/evidence?enrolment="
                + field(page, FIRST, "status").replaceAll("\\D", ""));
        String marks = evidence.html().select("li:contains(Buổi 1:) .row-sub").text();
        assertTrue(marks.matches(".*Vắng không phép: .* \\(Đã được thay\\).* Đi muộn: .*Đến trễ xe.*"), marks);
    }

    @Test
    void who_comes_unlisted_instead_of_another_is_confirmed_and_only_then_on_the_roll_WLK_3_SUB_2() {
        String roll = roll("Lớp có người đến thêm");
        Page door = trainer.open(trainer.open(roll).html().select("a[href*=walk-ins]").attr("href"));
        String first = door.html().select("#insteadOf option:contains(" + FIRST + ")").val();
        Page waits = door.form("addWalkIn").with("fullName", "Hồ Thị Cửa Sau").with("typedUnit", "Trường THCS Sơn Bua")
                .with("insteadOf", first).press("addWalkInSubmit");
        assertTrue(row(waits, "Hồ Thị Cửa Sau").text().contains("Chờ xác nhận"), waits.messages());
        assertTrue(trainer.open(roll).html().select("#rollCall li:contains(Cửa Sau)").isEmpty());

        WebVisitor administrator = visitor("quantri");
        Page decision = administrator.open(administrator.open("/admin/walk-ins").html()
                .select("a:contains(Cửa Sau)").attr("href"));
        Page confirmed = decision.form("confirmWalkIn")
                .with("unit", decision.html().select("#unit option").get(1).val()).press("confirmWalkInSubmit");
        assertTrue(confirmed.html().select("tr:contains(Cửa Sau)").hasText(), confirmed.messages());

        Page listed = trainer.open(roll);
        assertEquals("PRESENT", row(listed, "Hồ Thị Cửa Sau").select("[checked]").val());
        Page refused = listed.form("rollCall").with(field(listed, FIRST, "status"), "PRESENT").press("save");
        assertTrue(refused.messages().contains("đi thay"), refused.messages());
    }
}
