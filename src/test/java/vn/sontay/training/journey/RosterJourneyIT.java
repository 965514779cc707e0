package vn.sontay.training.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.shared.paper.PdfReading;
import vn.sontay.training.testing.WarmDemo;
import vn.sontay.training.testing.WebVisitor;
import vn.sontay.training.testing.WebVisitor.Form;
import vn.sontay.training.testing.WebVisitor.Page;

/** From a list as offices send them to a class whose people have their slips in hand. */
@ExtendWith(WarmDemo.class)
class RosterJourneyIT {

    private static final List<String> GIVEN = List.of("An", "Bua", "Cúc", "Dung", "Em", "Giang", "Hạnh", "Kiều", "Lan",
            "Mai", "Nga", "Oanh", "Phúc", "Quý", "Sáu", "Tám", "Út", "Vân", "Xanh", "Yên", "Ánh", "Bích", "Chín",
            "Diễm", "Đào", "Gấm", "Hoa", "Khuê", "Liễu", "Mơ");

    @Test
    void thirty_officers_get_from_a_list_to_printed_slips_in_few_taps() {
        WebVisitor administrator = new WebVisitor(WarmDemo.address());
        administrator.signIn("quantri", "taphuan123");
        String classId = new Preparation(WarmDemo.address()).trainingClass("Lớp theo danh sách",
                Preparation.today().plusDays(3), List.of());
        int taps = 0;
        String link = administrator.open("/trainer/class?id=" + classId).html()
                .select("main a[href*='/admin/import-people']").attr("href");
        taps++;
        Form form = administrator.open(link).form("importPeople").withFile("file", "danh-sach.csv", list());
        taps += 2;
        Page sent = form.press("importPeopleSubmit");
        taps++;
        assertEquals(List.of("Người mới 30", "Năm sinh cần sửa 1"), groups(sent));
        Page taken = sent.form("rosterTake").press("rosterTakeSubmit");
        taps++;
        assertEquals(classId, taken.form("rosterEnrol").values("classId").getFirst());
        Page enrolled = taken.form("rosterEnrol").press("rosterEnrolSubmit");
        taps++;
        assertTrue(enrolled.body().contains("30 trong 30 người"), enrolled.html().select("main").text());
        Form slips = enrolled.form("rosterSlips");
        PdfReading printed = new PdfReading(administrator.download("/trainer/slips",
                Map.of("_token", List.of(administrator.token()), "class", List.of(classId), "enrolment",
                        slips.values("enrolment"))));
        taps++;
        assertEquals(30, printed.text().split("Tên đăng nhập", -1).length - 1);
        assertTrue(taps <= 12, taps + " taps");

        Page again = administrator.open(link).form("importPeople").withFile("file", "danh-sach.csv", list())
                .press("importPeopleSubmit");
        assertEquals(List.of("Đã có trong hệ thống 30", "Năm sinh cần sửa 1"), groups(again));
        Page undone = administrator.open(sent.url().replaceFirst("^https?://[^/]+", "")).form("rosterUndo")
                .press("rosterUndoSubmit");
        assertTrue(undone.messages().contains("Không hoàn tác được: 30 người"), undone.messages());
    }

    @Test
    void what_is_no_list_and_what_is_too_big_is_said_beside_the_field() {
        WebVisitor administrator = new WebVisitor(WarmDemo.address());
        administrator.signIn("quantri", "taphuan123");
        Map<String, byte[]> wrong = Map.of("Không đọc được tệp Excel", "PK\u0003\u0004không phải".getBytes(UTF_8),
                "Không thấy dòng tiêu đề", "một;hai\nba;bốn\n".getBytes(UTF_8), "nặng hơn 12 MB",
                new byte[13 << 20], "Không thấy dòng", "%PDF-1.7 không phải bảng".getBytes(UTF_8));
        wrong.forEach((told, bytes) -> {
            Page refused = administrator.open("/admin/import-people").form("importPeople")
                    .withFile("file", "danh-sach.xlsx", bytes).press("importPeopleSubmit");
            assertEquals(200, refused.status());
            assertTrue(refused.html().select("#file-error").text().contains(told), told + ": " + refused.messages());
        });
    }

    @Test
    void a_form_that_was_refused_leaves_the_choice_of_units_where_it_was() {
        WebVisitor administrator = new WebVisitor(WarmDemo.address());
        administrator.signIn("quantri", "taphuan123");
        byte[] two = "Họ và tên;Năm sinh;Đơn vị\nĐinh Thị Danh Chờ;1990;UBND xã Sơn Mùa\nĐinh Thị Danh Lạ;1991;UBND xã Không Có\n"
                .getBytes(UTF_8);
        Page taken = administrator.open("/admin/import-people").form("importPeople")
                .withFile("file", "danh-sach-hai.csv", two).press("importPeopleSubmit").form("rosterTake")
                .press("rosterTakeSubmit");
        Page refused = taken.form("rosterEnrol").press("rosterEnrolSubmit");
        assertEquals("Chọn lớp để ghi danh.", refused.html().select("#classId-error").text());
        assertEquals(1, refused.html().select("#unit0").size());
        Page wrong = administrator.open(refused.html().select("main a[href*='roster-row']").attr("href"))
                .form("rosterRow").with("birth", "31/02/1991").press("rosterRowSubmit");
        assertTrue(wrong.html().select("#birth-error").text().contains("31/02/1991"), wrong.messages());
    }

    private static byte[] list() {
        String rows = IntStream.range(0, GIVEN.size()).mapToObj(i -> (i + 1) + ";ĐINH THỊ DANH " + GIVEN.get(i) + ";"
                + (1970 + i) + ";Công chức;UBND xã Sơn Mùa;" + (935000100 + i)).collect(Collectors.joining("\n"));
        return ("UBND XÃ SƠN TÂY;;\nSTT;Họ và tên;Năm sinh;Chức vụ;Đơn vị;SĐT\n" + rows
                + "\n31;Đinh Thị Danh Sai;31/02/1990;;UBND xã Sơn Mùa;\n;Tổng cộng: 31 người\n").getBytes(UTF_8);
    }

    private static List<String> groups(Page page) {
        return page.html().select("ul.rows > li:has(.row-figure)").stream()
                .map(row -> row.select(".row-main").text() + " " + row.select(".row-figure").text()).toList();
    }
}
