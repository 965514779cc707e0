package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.testing.WarmDemo;
import vn.sontay.training.testing.WebVisitor;
import vn.sontay.training.testing.WebVisitor.Form;
import vn.sontay.training.testing.WebVisitor.Page;

/** An administrator finds that two records are one person's, lets them become one, and two again. */
@ExtendWith(WarmDemo.class)
class MergeJourneyIT {

    private static final String STAYS = "Hồ Thị Gộp";
    private static final String GOES = "Hồ Thị Gộp Sau";
    private static final String STAYING_CLASS = "Lớp của hồ sơ ở lại";
    private static final String GOING_CLASS = "Lớp của hồ sơ bị gộp";

    private final WebVisitor administrator = visitor("quantri");

    private static WebVisitor visitor(String name) {
        WebVisitor visitor = new WebVisitor(WarmDemo.address());
        visitor.signIn(name, "taphuan123");
        return visitor;
    }

    private static Page said(Page page, String words) {
        assertTrue(page.messages().contains(words), page.url() + ": " + page.messages());
        return page;
    }

    private String text(String address) {
        return administrator.open(address).html().text();
    }

    @Test
    void two_records_become_one_and_two_again() {
        Preparation prepared = new Preparation(WarmDemo.address());
        String stays = prepared.person(STAYS);
        String goes = prepared.person(GOES);
        prepared.trainingClass(STAYING_CLASS, Preparation.today().minusDays(30), List.of(stays));
        prepared.trainingClass(GOING_CLASS, Preparation.today().minusDays(20), List.of(goes));

        String compare = administrator.open("/admin/merge-person?q=gop+sau&id=" + stays).html()
                .select("a[href*=merge-preview]").attr("href");
        assertTrue(compare.endsWith("id=" + stays + "&other=" + goes), compare);
        String preview = text("/admin/merge-preview?id=" + stays + "&other=" + goes);
        assertTrue(preview.contains(STAYING_CLASS) && preview.contains(GOING_CLASS), preview);
        Form form = administrator.open("/admin/merge-preview?id=" + stays + "&other=" + goes).form("merge");
        Page refused = said(said(form.with("reason", "").press("mergeSubmit"), "Vui lòng ghi lý do"),
                "sau khi đã so hai hồ sơ");
        Form sent = refused.form("merge").with("reason", "Nhập trùng từ danh sách của xã").with("sure", "true");
        said(sent.press("mergeSubmit"), "Đã gộp hai hồ sơ");
        said(sent.press("mergeSubmit"), "Đã gộp hai hồ sơ");

        Page led = said(administrator.open("/admin/person?id=" + goes), "đã được gộp vào hồ sơ này");
        assertTrue(led.url().contains("id=" + stays), led.url());
        for (String either : List.of(stays, goes)) {
            String record = text("/leader/person-record?id=" + either);
            assertTrue(record.contains(STAYING_CLASS) && record.contains(GOING_CLASS), record);
        }
        assertFalse(administrator.open("/admin/people?q=gop+sau").html().select("a[href*=person?id=" + goes + "]")
                .hasText());
        assertEquals(1, prepared.trail().lines("organisation.mergePeople", STAYS));
        assertEquals(403, visitor("quantri.ha").open("/admin/merge-preview?id=" + stays + "&other=" + goes).status());

        String undo = administrator.open("/admin/merge-person?id=" + stays).html().select("a[href*=undo-merge]")
                .attr("href");
        said(administrator.open(undo.substring(undo.indexOf("/admin"))).form("undoMerge")
                .with("reason", "Hai người khác nhau")
                .press("undoSubmit"), "Đã tách lại thành hai hồ sơ");
        assertTrue(administrator.open("/admin/person?id=" + goes).html().text().contains(GOES));
        assertFalse(text("/leader/person-record?id=" + stays).contains(GOING_CLASS));
    }
}
