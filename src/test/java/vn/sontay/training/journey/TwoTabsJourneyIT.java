package vn.sontay.training.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.testing.NeedsBrowser;

/** One form in two tabs: the second save is refused in words and keeps what was typed. */
@ExtendWith({NeedsBrowser.class, SharedDemo.class})
class TwoTabsJourneyIT {

    private static final String STALE = "Dữ liệu đã được người khác cập nhật";
    private static final LocalDate FIRST_DAY = Preparation.today().minusDays(2);

    private static Hasty administrator;
    private static Preparation prepared;

    @BeforeAll
    static void signIn() {
        administrator = SharedDemo.atDesk().signIn("quantri");
        prepared = new Preparation(SharedDemo.address());
    }

    @Test
    void a_class() {
        String page = "/admin/edit-class?id=" + prepared.trainingClass("Lớp hai thẻ", FIRST_DAY, List.of());
        Hasty second = administrator.tab(page);
        administrator.open(page).fill("place", "Nhà văn hóa");
        administrator.once("save");
        administrator.sees("Nhà văn hóa");
        second.fill("place", "Trường học");
        second.once("save");
        second.sees(STALE);
        assertThat(second.page.locator("[id='place']")).hasValue("Trường học");
        second.once("save");
        second.sees(STALE);
        second.calm();
    }

    @Test
    void a_person_and_their_roles() {
        String person = prepared.person("Phạm Hai Thẻ");
        Hasty second = administrator.tab("/admin/person?id=" + person);
        administrator.open("/admin/person?id=" + person).tick("Giảng viên");
        administrator.once("saveRoles");
        second.tick("Lãnh đạo");
        second.once("saveRoles");
        second.sees(STALE);
        assertEquals(2, second.count("#roleForm input[type=checkbox]:checked"));
        second.open("/admin/edit-person?id=" + person);
        administrator.open("/admin/edit-person?id=" + person).fill("birthYear", "1980");
        administrator.once("editSubmit");
        second.fill("birthYear", "1981");
        second.once("editSubmit");
        second.sees(STALE);
        assertThat(second.page.locator("[id='birthYear']")).hasValue("1981");
        second.calm();
    }

    @Test
    void a_roll_call_and_its_correction() {
        String classId = prepared.trainingClass("Lớp điểm danh hai thẻ", FIRST_DAY,
                List.of(prepared.person("Phạm Hai Tay")));
        String page = prepared.ofClass(classId, "/trainer/roll-call").getFirst();
        Hasty second = administrator.tab(page);
        administrator.open(page).press("allPresent");
        administrator.once("close");
        second.page.locator(".marks [value=ABSENT]").first().click();
        second.press("save");
        second.sees("Buổi đã chốt trước khi điểm danh trên máy này được gửi. Máy này đang giữ: Vắng.");
        assertThat(second.page.locator("input[value=ABSENT]").first()).isChecked();
        String correction = prepared.links(page, "/trainer/correct-mark").getFirst();
        second.open(correction);
        administrator.open(correction).tick("Đi muộn");
        administrator.fill("reason", "Đến lúc 8h");
        administrator.once("correctSubmit");
        second.tick("Vắng có phép");
        second.fill("reason", "Có giấy báo");
        second.once("correctSubmit");
        second.sees(STALE);
        assertThat(second.page.locator("[id='reason']")).hasValue("Có giấy báo");
        second.calm();
    }
}
