package vn.sontay.training.outcome.certificate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

import vn.sontay.training.outcome.certificate.layout.PaperLayout;
import vn.sontay.training.outcome.certificate.wording.Wording;
import vn.sontay.training.shared.paper.IssuerLines;
import vn.sontay.training.shared.paper.SignatoryLines;

/** A made-up certificate that a test changes where it matters. */
final class CertificatePaperFixture {

    static final String URL = "https://tap-huan.example.vn/xac-minh/7K4M-92XQ-PD";
    static final IssuerLines COMMUNE = new IssuerLines(null, "Ủy ban nhân dân xã Sơn Tây Thượng", "Sơn Tây Thượng");

    private String fullName = "Đinh Thị Ka Lê";
    private String unit = "Trung tâm Phục vụ hành chính công xã Sơn Tây Thượng";
    private String classTitle = "Lớp công chức Trung tâm Phục vụ hành chính công xã";
    private String courseTitle = "Cung cấp, sử dụng hiệu quả dịch vụ công trực tuyến";
    private String number = "012/2025/GCN-TH";
    private IssuerLines issuer = COMMUNE;
    private SignatoryLines signatory = new SignatoryLines("KT.", "Phó Chủ tịch", "Phạm Văn Nút");
    private @Nullable LocalDate validUntil;
    private PaperLayout layout = PaperLayout.EMPTY_PAGE;
    private boolean demo;

    static CertificatePaperFixture certificate() {
        return new CertificatePaperFixture();
    }

    CertificatePaperFixture of(String name) {
        this.fullName = name;
        return this;
    }

    CertificatePaperFixture unit(String name) {
        this.unit = name;
        return this;
    }

    CertificatePaperFixture titles(String course, String trainingClass) {
        this.courseTitle = course;
        this.classTitle = trainingClass;
        return this;
    }

    CertificatePaperFixture number(String text) {
        this.number = text;
        return this;
    }

    CertificatePaperFixture issuedBy(IssuerLines lines, SignatoryLines who) {
        this.issuer = lines;
        this.signatory = who;
        return this;
    }

    CertificatePaperFixture demo() {
        this.demo = true;
        return this;
    }

    CertificatePaperFixture until(LocalDate day) {
        this.validUntil = day;
        return this;
    }

    CertificatePaperFixture on(PaperLayout paper) {
        this.layout = paper;
        return this;
    }

    CertificatePaper paper() {
        return new CertificatePaper(issuer, new CertificatePaper.Holder(fullName, unit),
                new CertificatePaper.Training(courseTitle, classTitle, "đã hoàn thành lớp tập huấn",
                        LocalDate.of(2025, 8, 5), LocalDate.of(2025, 8, 6), 16,
                        "sử dụng Cổng Dịch vụ công quốc gia và bảo vệ thông tin cá nhân.", null),
                number, LocalDate.of(2025, 9, 5), validUntil, "Quyết định số 45/QĐ-UBND", signatory,
                new CertificatePaper.Verification("7K4M-92XQ-PD", URL), layout, Wording.STANDARD, demo);
    }
}
