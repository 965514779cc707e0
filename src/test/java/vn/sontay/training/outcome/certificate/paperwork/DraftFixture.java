package vn.sontay.training.outcome.certificate.paperwork;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.paper.IssuerLines;
import vn.sontay.training.shared.paper.PaperFormat;
import vn.sontay.training.shared.paper.SignatoryLines;
import vn.sontay.training.testing.Archived;

/** Drafts for a made-up class, as a test needs them. */
final class DraftFixture {

    static final IssuerLines COMMUNE = new IssuerLines(null, "Ủy ban nhân dân xã Sơn Tây Thượng", "Sơn Tây Thượng");
    static final IssuerLines CENTRE = new IssuerLines("Ủy ban nhân dân xã Sơn Tây Thượng",
            "Trung tâm Phục vụ hành chính công", "Sơn Tây Thượng");
    static final SignatoryLines DEPUTY = new SignatoryLines("KT.", "Phó Chủ tịch", "Phạm Văn Nút");
    static final Draft.Held HELD = new Draft.Held("Lớp công chức một cửa xã",
            "Cung cấp, sử dụng hiệu quả dịch vụ công trực tuyến", LocalDate.of(2025, 8, 5), LocalDate.of(2025, 8, 6),
            "Hội trường UBND xã");
    static final String PLAN = "Kế hoạch số 12/KH-UBND ngày 03 tháng 4 năm 2025 của UBND xã Sơn Tây Thượng";

    private DraftFixture() {
    }

    static Holder holder(String name, @Nullable String number) {
        return new Holder(name, 1985, "Phòng Kinh tế xã Sơn Tây Thượng", number,
                number == null ? null : LocalDate.of(2025, 9, 5));
    }

    /** So many people with numbers. */
    static List<Holder> holders(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> holder("Đinh Thị Ka Lê " + (1000 + i), "%03d/2025/GCN-TH".formatted(i))).toList();
    }

    static Draft draft(IssuerLines issuer, SignatoryLines signatory, Draft.Held held, List<Holder> holders) {
        return new Draft(issuer, signatory, YearMonth.of(2025, 9), held, List.of(PLAN), holders, false);
    }

    static Draft draft(List<Holder> holders) {
        return draft(COMMUNE, DEPUTY, HELD, holders);
    }

    /** A paper of the room, its title, and whether place and day stand in its head. */
    enum Paper {

        ISSUING("QUYẾT ĐỊNH", true), REVOKING("QUYẾT ĐỊNH", true), CANCELLING("BIÊN BẢN", false);

        final String title;
        final boolean dated;

        Paper(String title, boolean dated) {
            this.title = title;
            this.dated = dated;
        }

        byte[] render(Draft draft) {
            return PaperFormat.PDF.render(wording(draft).paper(), Archived.MADE);
        }

        Wording wording(Draft draft) {
            return switch (this) {
                case ISSUING -> DecisionWording.issuing(draft);
                case REVOKING -> DecisionWording.revoking(draft);
                case CANCELLING -> MinutesWording.cancelling(draft);
            };
        }
    }
}
