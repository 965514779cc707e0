package vn.sontay.training.web;

import java.time.LocalDate;
import vn.sontay.training.testing.Scans;
import vn.sontay.training.testing.WebVisitor;

/** A register that was begun on paper, with one line of it entered: made through the pages as a user would. */
final class PaperRegisterOfPages {

    private PaperRegisterOfPages() {
    }

    /** @return where what was entered is voided */
    static String begin(WebVisitor visitor, LocalDate today) {
        visitor.open("/admin/paper-books").form("paperBook").with("register", "GCN-TH").with("lastOnPaper", "9")
                .with("reason", "Theo sổ giấy").press("paperBookSubmit");
        WebVisitor.Page entered = visitor.open("/admin/old-certificate").form("old").with("serial", "3")
                .with("numberText", "3/GCN-VHTT").with("issuedOn", today.withDayOfYear(1).toString())
                .with("fullName", "Y Nhung").with("courseTitle", "Tập huấn dịch vụ công")
                .with("issuerName", "Ủy ban nhân dân huyện Sơn Tây").with("signedBy", "Chủ tịch Đinh Văn Kia")
                .withFile("scan", "giay.jpg", Scans.jpeg(40)).press("oldSubmit");
        return entered.html().select("a[href*='act=VOIDED']").attr("href");
    }
}
