package vn.sontay.training.outcome.report.results.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sontay.training.outcome.certificate.act.ActKind;
import vn.sontay.training.outcome.report.TargetFigure;
import vn.sontay.training.outcome.report.results.text.Addendum.CertificateChange;
import vn.sontay.training.outcome.report.results.text.Addendum.Fact;
import vn.sontay.training.outcome.report.results.text.Addendum.Issued;
import vn.sontay.training.outcome.report.results.text.Addendum.Recorded;
import vn.sontay.training.outcome.report.results.text.Addendum.TargetChange;
import vn.sontay.training.outcome.report.snapshot.FrozenTarget.FrozenAttempt;
import vn.sontay.training.outcome.report.snapshot.FrozenTarget.FrozenEvidence;
import vn.sontay.training.shared.paper.DocxReading;
import vn.sontay.training.shared.paper.FormalDocxLayout;
import vn.sontay.training.shared.paper.FormalLayout;
import vn.sontay.training.shared.paper.PageSetup;
import vn.sontay.training.shared.paper.PaperFormat;
import vn.sontay.training.shared.paper.PdfReading;
import vn.sontay.training.testing.Archived;

/** RES-8, in the layout of Nghị định 30/2020/NĐ-CP. */
public class AddendumReportTest {

    private static final LocalDate AUGUST = LocalDate.of(2025, 8, 8);
    public static final AddendumSentences SAID = new AddendumSentences(List.of("Ủy ban nhân dân tỉnh Quảng Ngãi"),
            List.of("Nguyên nhân: ghi nhầm điểm danh."), List.of("Như trên;", "Lưu: VT."));

    private static FrozenEvidence evidence(String score, int sessions, List<LocalDate> attended, List<String> lessons) {
        return new FrozenEvidence(1, sessions, attended, List.of(new FrozenAttempt(7, "KT", score, AUGUST)), lessons,
                List.of());
    }

    /** @param facts how many people changed; each with long words @return an addendum that has everything */
    public static Addendum usual(int facts, @Nullable Issued reported) {
        Results then = ResultsReportTest.usual();
        TargetFigure figure = then.targets().get(1).figure();
        List<Fact> all = new ArrayList<>();
        for (int i = 0; i < facts; i++) {
            all.add(new Fact("Số cán bộ, công chức hoàn thành tập huấn", i == 0 ? null : "Đinh Thị Ka Lê " + i,
                    "Phòng Kinh tế, Xã Sơn Tây, Lớp cán bộ đợt 1", AUGUST, i % 2 == 0 ? null : AUGUST,
                    evidence("8.00", 4, List.of(AUGUST, AUGUST), List.of("A1", "A2")),
                    i % 2 == 0 ? null : evidence("7.50", 5, List.of(AUGUST), List.of("A1", "A3")),
                    Collections.nCopies(i % 4, new Recorded(Instant.parse("2025-10-20T01:00:00Z"), "Sửa điểm danh",
                            "Buổi 1 ngày 05/08/2025: có mặt thành vắng không phép. Lý do: ghi nhầm người cùng tên "
                                    .repeat(3)))));
        }
        return new Addendum(then, then, reported,
                reported == null ? List.of() : List.of(new Issued("13/BC-UBND", AUGUST)),
                List.of(new TargetChange("Số cán bộ, công chức hoàn thành tập huấn", figure, figure, 1, 2, 3),
                        new TargetChange("Chỉ tiêu mới", null, figure, 0, 0, 0)),
                all, List.of(new CertificateChange("Y Nhung", "12/2025/GCN-TH", true, false, ActKind.REVOKED, AUGUST,
                        "9/QĐ-UBND"), new CertificateChange(null, "13/2025/GCN-TH", false, true, null, null, null)));
    }

    private static byte[] pdf(Addendum of) {
        return PaperFormat.PDF.render(AddendumReport.of(of, SAID), Archived.MADE);
    }

    private static byte[] docx(Addendum of) {
        return PaperFormat.DOCX.render(AddendumReport.of(of, SAID), Archived.MADE);
    }

    @Test
    void an_addendum_has_the_layout_of_an_administrative_paper_as_pdf_and_as_word_file() {
        for (Addendum of : List.of(usual(12, new Issued("12/BC-UBND", AUGUST)), usual(0, null), usual(60, null))) {
            assertEquals(List.of(), FormalLayout.faults(pdf(of), "BÁO CÁO", true));
            assertEquals(List.of(), FormalDocxLayout.faults(docx(of), "BÁO CÁO", true));
        }
    }

    @Test
    void nothing_lies_over_anything_and_it_can_be_kept_for_decades() {
        PdfReading reading = new PdfReading(pdf(usual(40, null)));
        PageSetup page = PageSetup.PORTRAIT;
        for (int i = 1; i <= reading.pages(); i++) {
            assertEquals(List.of(), reading.overlaps(i));
            reading.glyphs(i).forEach(
                    glyph -> assertTrue(glyph.right() <= page.width() - page.right() + 0.5f, glyph.toString()));
        }
        assertEquals(List.of(), reading.faults());
    }

    @Test
    void the_word_file_says_what_the_pdf_says() {
        Addendum of = usual(6, new Issued("12/BC-UBND", AUGUST));
        var words = ResultsReportTest.words(new PdfReading(pdf(of)).text());
        words.removeAll(ResultsReportTest.words(new DocxReading(docx(of)).text()));
        words.removeIf(word -> word.matches("[2-9]"));
        assertEquals(java.util.Set.of(), words);
    }

    @Test
    void it_names_the_report_by_number_and_day_and_what_came_before() {
        ResultsReportTest.inOrder(new PdfReading(pdf(usual(2, new Issued("12/BC-UBND", AUGUST)))).text(),
                "Bổ sung, điều chỉnh số liệu", "đã có Báo cáo số 12/BC-UBND ngày 08/08/2025",
                "thay cho số liệu tại Báo cáo bổ sung số 13/BC-UBND ngày 08/08/2025", "I. SỐ LIỆU ĐIỀU CHỈNH",
                "27/30", "1", "2", "Chỉ tiêu mới", "–", "thêm 1, bớt 2, thay đổi khác 3", "2 giấy có thay đổi",
                "III. GIẢI TRÌNH", "ghi nhầm điểm danh./.", "PHỤ LỤC", "(Kèm theo Báo cáo số", "(đã xóa)",
                "Thu hồi từ ngày", "theo văn bản 9/QĐ-UBND");
        assertFalse(new PdfReading(pdf(usual(1, null))).text().contains("thay cho số liệu"));
    }

    @Test
    void whatever_is_otherwise_in_the_evidence_is_told() {
        FrozenEvidence then = evidence("8.00", 4, List.of(AUGUST, AUGUST), List.of("A1"));
        assertEquals(List.of(), FactWords.evidence(then, then));
        assertEquals(List.of("Bài kiểm tra ngày 08/08/2025: 8,00 điểm; nay ngày 08/08/2025: 7,50 điểm",
                "Bớt buổi có mặt: 08/08/2025", "Thêm bài học: A2", "Số buổi của lớp: 4; nay 5"),
                FactWords.evidence(then, evidence("7.50", 5, List.of(AUGUST), List.of("A1", "A2"))));
        FrozenEvidence other = new FrozenEvidence(null, 4, then.attended(), List.of(), List.of("A1"), List.of("TH1"));
        assertEquals(List.of("Bớt bài kiểm tra ngày 08/08/2025: 8,00 điểm", "Thêm bài thực hành: TH1",
                "Điều kiện hoàn thành: bản 1; nay bản Chưa có"), FactWords.evidence(then, other));
    }
}
