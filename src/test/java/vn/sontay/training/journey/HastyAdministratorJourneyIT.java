package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.testing.NeedsBrowser;

/** An administrator clicks everything twice, goes back and presses again. */
@ExtendWith({NeedsBrowser.class, SharedDemo.class})
class HastyAdministratorJourneyIT {

    private static final LocalDate FIRST_DAY = Preparation.today().plusDays(10);

    private static Hasty administrator;
    private static Preparation prepared;
    private static Trail trail;

    @BeforeAll
    static void signIn() {
        administrator = SharedDemo.atDesk().unguarded().signIn("quantri");
        prepared = new Preparation(SharedDemo.address());
        trail = prepared.trail();
    }

    @Test
    void a_person_is_added_once() {
        administrator.open("/admin/add-person");
        administrator.fill("fullName", "Hồ Vội Một");
        administrator.fill("birthYear", "1990");
        administrator.tick("Học viên");
        administrator.twice("addSubmit");
        assertEquals(1, trail.lines("organisation.addPerson", "Hồ Vội Một"));
        administrator.sees("Hồ Vội Một");
        administrator.backAndAgain("addSubmit");
        assertEquals(1, trail.lines("organisation.addPerson", "Hồ Vội Một"));
    }

    @Test
    void a_person_is_changed_once() {
        administrator.open("/admin/edit-person?id=" + prepared.person("Hồ Vội Hai"));
        administrator.fill("fullName", "Hồ Vội Ba");
        changedOnce("editSubmit", "organisation.changePerson", "Hồ Vội Ba");
    }

    @Test
    void a_person_moves_once() {
        administrator.open("/admin/move-person?id=" + prepared.person("Hồ Vội Bốn"));
        administrator.choose("unit", "Xã Sơn Tây");
        administrator.twice("moveSubmit");
        assertEquals(1, trail.lines("organisation.movePerson", "Hồ Vội Bốn"));
        administrator.backAndAgain("moveSubmit");
        assertEquals(1, trail.lines("organisation.movePerson", "Hồ Vội Bốn"));
    }

    @Test
    void roles_are_given_and_a_person_is_deactivated_once() {
        String person = prepared.person("Hồ Vội Năm");
        administrator.open("/admin/person?id=" + person);
        administrator.tick("Giảng viên");
        administrator.twice("saveRoles");
        assertEquals(1, trail.lines("security.setRoles", "ho.voi.nam"));
        administrator.backAndAgain("saveRoles");
        administrator.open("/admin/person?id=" + person);
        assertEquals(2, administrator.count("#roleForm input[type=checkbox]:checked"));
        administrator.twice("deactivate");
        assertEquals(1, trail.lines("organisation.deactivatePerson", "Hồ Vội Năm"));
        administrator.backAndAgain("deactivate");
        assertEquals(1, trail.lines("organisation.deactivatePerson", "Hồ Vội Năm"));
    }

    @Test
    void a_unit_is_added_once() {
        administrator.open("/admin/add-unit");
        administrator.fill("name", "Thôn Vội");
        administrator.choose("parent", "Xã Sơn Tây");
        administrator.twice("addUnitSubmit");
        assertEquals(1, trail.lines("organisation.addUnit", "Thôn Vội"));
        administrator.backAndAgain("addUnitSubmit");
        assertEquals(1, trail.lines("organisation.addUnit", "Thôn Vội"));
    }

    @Test
    void a_class_is_opened_once() {
        administrator.open("/admin/open-class?course=cong-chuc-xa&start=" + Dates.day(FIRST_DAY));
        administrator.fill("title", "Lớp mở vội");
        administrator.fill("place", "Hội trường");
        administrator.fill("endsOn", FIRST_DAY.plusDays(1).toString());
        administrator.choose("organiserUnitId", "Xã Sơn Tây");
        administrator.twice("openSubmit");
        assertEquals(1, trail.lines("trainingclass.open", "Lớp mở vội"));
        administrator.backAndAgain("openSubmit");
        assertEquals(1, trail.lines("trainingclass.open", "Lớp mở vội"));
    }

    @Test
    void a_class_is_changed_once() {
        administrator.open("/admin/edit-class?id=" + prepared.trainingClass("Lớp sửa vội", FIRST_DAY, List.of()));
        administrator.fill("title", "Lớp đã sửa vội");
        changedOnce("save", "trainingclass.change", "Lớp đã sửa vội");
    }

    @Test
    void a_session_is_added_moved_and_removed_once() {
        String classId = prepared.trainingClass("Lớp buổi vội", FIRST_DAY, List.of());
        List<String> sessions = prepared.ofClass(classId, "/trainer/session");
        administrator.open(sessions.getLast().replace("/trainer/session", "/admin/remove-session"));
        administrator.twice("removeSubmit");
        assertEquals(1, trail.lines("trainingclass.removeSession", "Lớp buổi vội"));
        administrator.sees("Lớp buổi vội");
        administrator.open(sessions.get(2));
        administrator.fill("heldOn", FIRST_DAY.plusDays(1).toString());
        administrator.choose("part", "Chiều");
        administrator.fill("reason", "Mưa lũ");
        administrator.twice("moveSubmit");
        assertEquals(1, trail.lines("trainingclass.moveSession", "Lớp buổi vội"));
        administrator.backAndAgain("moveSubmit");
        assertEquals(1, trail.lines("trainingclass.moveSession", "Lớp buổi vội"));
        administrator.open("/admin/add-session?class=" + classId);
        administrator.fill("title", "Ôn tập");
        administrator.fill("heldOn", FIRST_DAY.plusDays(1).toString());
        administrator.choose("part", "Sáng");
        administrator.fill("periods", "4");
        administrator.twice("addSubmit");
        assertEquals(1, trail.lines("trainingclass.addSession", "Lớp buổi vội"));
        administrator.backAndAgain("addSubmit");
        assertEquals(1, trail.lines("trainingclass.addSession", "Lớp buổi vội"));
    }

    @Test
    void a_person_is_enrolled_and_withdrawn_once() {
        String classId = prepared.trainingClass("Lớp ghi danh vội", FIRST_DAY, List.of());
        prepared.person("Hồ Vội Sáu");
        administrator.open("/admin/enrol?class=" + classId + "&q=Ho+Voi+Sau");
        administrator.tick("Hồ Vội Sáu");
        administrator.twice("enrolSubmit");
        assertEquals(1, trail.lines("trainingclass.enrol", "Hồ Vội Sáu"));
        administrator.backAndAgain("enrolSubmit");
        assertEquals(1, trail.lines("trainingclass.enrol", "Hồ Vội Sáu"));
        administrator.open(prepared.ofClass(classId, "/admin/withdraw").getFirst());
        administrator.fill("reason", "Chuyển công tác");
        administrator.twice("withdrawSubmit");
        assertEquals(1, trail.lines("trainingclass.withdraw", "Hồ Vội Sáu"));
        administrator.backAndAgain("withdrawSubmit");
        assertEquals(1, trail.lines("trainingclass.withdraw", "Hồ Vội Sáu"));
        administrator.open(prepared.ofClass(classId, "/admin/withdraw").getFirst());
        administrator.fill("reason", "Rút nhầm");
        administrator.twice("takeBackSubmit");
        administrator.backAndAgain("takeBackSubmit");
        assertEquals(1, trail.lines("trainingclass.takeBack", "Hồ Vội Sáu"));
    }

    @Test
    void issuer_signatory_and_certificates_are_entered_once() {
        administrator.open("/admin/issuer");
        administrator.fill("name", "Ủy ban nhân dân xã Vội");
        administrator.fill("place", "Sơn Tây");
        administrator.fill("validFrom", "2025-07-01");
        administrator.twice("save");
        assertEquals(1, trail.lines("certificate.addIssuer", "xã Vội"));
        administrator.backAndAgain("save");
        assertEquals(1, trail.lines("certificate.addIssuer", "xã Vội"));
        administrator.open(prepared.links("/admin/issuers", "/admin/signatory?issuer=").getLast());
        administrator.fill("fullName", "Hồ Ký Vội");
        administrator.fill("title", "Chủ tịch");
        administrator.fill("validFrom", "2025-07-01");
        administrator.twice("save");
        assertEquals(1, trail.lines("certificate.addSignatory", "Hồ Ký Vội"));
        administrator.backAndAgain("save");
        assertEquals(1, trail.lines("certificate.addSignatory", "Hồ Ký Vội"));
        administrator.open(prepared.links("/home", "/admin/certificates?class=").getFirst());
        int waiting = administrator.count("#issue input[name=enrolmentIds]");
        long before = trail.lines("certificate.issue", "bổ sung");
        administrator.twice("issueAll");
        assertEquals(before + waiting, trail.lines("certificate.issue", "bổ sung"));
        administrator.sees("GCN-");
        administrator.backAndAgain("issueAll");
        assertEquals(before + waiting, trail.lines("certificate.issue", "bổ sung"));
    }

    /** A change that is sent again after going back changes nothing more, or is a change of its own with the same result. */
    private static void changedOnce(String button, String action, String about) {
        administrator.twice(button);
        assertEquals(1, trail.lines(action, about));
        administrator.sees(about);
        administrator.backAndAgain(button);
        administrator.sees(about);
    }
}
