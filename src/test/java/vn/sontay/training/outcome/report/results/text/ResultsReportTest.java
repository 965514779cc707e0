package vn.sontay.training.outcome.report.results.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sontay.training.outcome.funding.PlanFunds;
import vn.sontay.training.outcome.report.TargetFigure;
import vn.sontay.training.outcome.report.TargetState;
import vn.sontay.training.shared.paper.DocxReading;
import vn.sontay.training.shared.paper.FormalDocxLayout;
import vn.sontay.training.shared.paper.FormalLayout;
import vn.sontay.training.shared.paper.IssuerLines;
import vn.sontay.training.shared.paper.PageSetup;
import vn.sontay.training.shared.paper.PaperFormat;
import vn.sontay.training.shared.paper.PdfReading;
import vn.sontay.training.shared.paper.SignatoryLines;
import vn.sontay.training.teaching.plan.Activity;
import vn.sontay.training.teaching.plan.Deadline;
import vn.sontay.training.teaching.plan.Indicator;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.Target;
import vn.sontay.training.testing.Archived;

/** RES-1 to RES-4, in the layout of Nghị định 30/2020/NĐ-CP. */
public class ResultsReportTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 14);
    private static final LocalDate DEADLINE = LocalDate.of(2025, 9, 30);
    private static final String HASH = "0123456789abcdef".repeat(4);

    private static Plan plan() {
        return new Plan("kh", "Kế hoạch tập huấn dịch vụ công trực tuyến năm 2025", "Kế hoạch DVCTT 2025",
                "UBND huyện Sơn Tây", "12/KH-UBND", LocalDate.of(2025, 4, 10),
                List.of("Kế hoạch 67/KH-UBND ngày 03/4/2025 của UBND tỉnh Quảng Ngãi"), false,
                List.of(new Activity("1a", "Phát tin, bài", "20", "2025", "", "", List.of()),
                        new Activity("3a", "Tổ chức lớp tập huấn cho cán bộ, công chức", "02 lớp, 30 người",
                                "Quý III/2025", "", "Phòng Văn hóa", List.of(new Target("a", "Số người",
                                        Indicator.PEOPLE_COMPLETED, 30, "người",
                                        new Deadline(MonthDay.of(9, 30), null), List.of("k"))))));
    }

    private static Results.Reached target(String title, String unit, Indicator indicator, int counted,
            @Nullable Integer total, int byDeadline, @Nullable LocalDate reachedOn, TargetState state) {
        return new Results.Reached(title, unit, indicator,
                new TargetFigure(counted, total, DEADLINE, byDeadline, reachedOn, DAY, state));
    }

    private static final Results.Reached OVERDUE = target("Số cán bộ, công chức hoàn thành tập huấn", "người",
            Indicator.PEOPLE_COMPLETED, 27, 30, 25, null, TargetState.OVERDUE);
    private static final Results.Reached REACHED = target("Số lớp tập huấn đã tổ chức", "lớp",
            Indicator.CLASSES_HELD, 2, 2, 2, LocalDate.of(2025, 8, 8), TargetState.REACHED);
    private static final Results.Reached LATE = target("Số lớp tập huấn của xã", "lớp", Indicator.CLASSES_HELD, 2, 2,
            1, LocalDate.of(2025, 10, 2), TargetState.REACHED_LATE);
    private static final Results.Reached OPEN = target("Số thành viên Tổ công nghệ số", "thành viên",
            Indicator.PEOPLE_COMPLETED, 5, null, 4, null, TargetState.NO_TOTAL);

    /** @param people how many counted, the last without a name @param certified of them */
    private static final PlanFunds FUNDS = new PlanFunds(null, 0, 0, 0);

    private static Results results(int people, int certified, List<String> untrained, Results.Reached... targets) {
        List<Results.Person> listed = new ArrayList<>();
        for (int i = 1; i < people; i++) {
            listed.add(new Results.Person("Đinh Thị Ka Lê " + i,
                    i % 2 == 0 ? "Xã Sơn Tây Hạ" : "Phòng Kinh tế, Xã Sơn Tây",
                    "Lớp cán bộ đợt 1", LocalDate.of(2025, 8, 8)));
        }
        if (people > 0) {
            listed.add(new Results.Person(null, "", "Lớp cán bộ đợt 1", LocalDate.of(2025, 8, 8)));
        }
        return new Results(new IssuerLines(null, "Ủy ban nhân dân xã Sơn Tây", "Sơn Tây"),
                new SignatoryLines("KT.", "Phó Chủ tịch", "Đinh Văn Rế"), YearMonth.of(2025, 10), plan(),
                "Kế hoạch số 12/KH-UBND ngày 10 tháng 4 năm 2025 của UBND huyện Sơn Tây",
                "Ủy ban nhân dân tỉnh Quảng Ngãi",
                new Results.Frozen(DAY, Instant.parse("2025-10-14T17:07:00Z"), HASH), List.of(targets),
                people == 0
                        ? List.of()
                        : List.of(new Results.Held("Lớp cán bộ đợt 1", "Hội trường UBND xã",
                                LocalDate.of(2025, 8, 8), people), new Results.Held(null, "", null, 0)),
                listed, untrained,
                new Results.Tests(people, people == 0 ? null : new BigDecimal("8.4")),
                new Results.Certified(certified, 0), FUNDS, false);
    }

    public static Results usual() {
        return results(27, 20, List.of("xã Sơn Tây Thượng"), REACHED, OVERDUE, LATE, OPEN);
    }

    private static byte[] pdf(Results of) {
        return PaperFormat.PDF.render(ResultsReport.of(of, Proposals.of(of)), Archived.MADE);
    }

    private static byte[] docx(Results of) {
        return PaperFormat.DOCX.render(ResultsReport.of(of, Proposals.of(of)), Archived.MADE);
    }

    static void inOrder(String text, String... parts) {
        int at = 0;
        for (String part : parts) {
            int found = text.indexOf(part, at);
            assertTrue(found >= 0, part + " after " + text.substring(at));
            at = found;
        }
    }

    @Test
    void a_report_has_the_layout_of_an_administrative_paper_as_pdf_and_as_word_file() {
        for (Results of : List.of(usual(), results(0, 0, List.of()), results(90, 90, List.of(), REACHED))) {
            assertEquals(List.of(), FormalLayout.faults(pdf(of), "BÁO CÁO", true));
            assertEquals(List.of(), FormalDocxLayout.faults(docx(of), "BÁO CÁO", true));
        }
    }

    @Test
    void nothing_lies_over_anything_and_it_can_be_kept_for_decades() {
        PdfReading reading = new PdfReading(pdf(results(60, 2, List.of(), OVERDUE)));
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
        Set<String> words = words(new PdfReading(pdf(usual())).text());
        words.removeAll(words(new DocxReading(docx(usual())).text()));
        words.removeAll(Set.of("2", "3", "4", "5")); // numbers of pages
        assertEquals(Set.of(), words);
    }

    public static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.split("[\\s\\u00a0]+")));
    }

    @Test
    void it_stands_in_the_order_of_a_report_and_says_which_figures_it_holds() {
        String text = new PdfReading(pdf(usual())).text();
        inOrder(text, "ỦY BAN NHÂN DÂN", "Số:", "/BC-UBND", "Sơn Tây, ngày", "BÁO CÁO",
                "Kết quả thực hiện Kế hoạch tập huấn", "đến ngày 14/10/2025",
                "Kính gửi: Ủy ban nhân dân tỉnh Quảng Ngãi.",
                "Thực hiện Kế hoạch số 12/KH-UBND", "I. CÔNG TÁC CHỈ ĐẠO", "67/KH-UBND", "chủ trì: Phòng Văn hóa.",
                "II. KẾT QUẢ THỰC HIỆN", "1. Kết quả theo 4 chỉ tiêu", "2. Lớp tập huấn", "Lớp cán bộ đợt 1",
                "(đã xóa)",
                "3. Người hoàn thành tập huấn: 27 người", "Phòng Kinh tế, Xã Sơn Tây 13", "Xã Sơn Tây Hạ 13",
                "(đã xóa) 1", "điểm trung bình 8,4", "20 trong 27 người",
                "Số liệu đến ngày 14/10/2025, chốt lúc", "mã kiểm tra 0123456789ab.",
                "III. TỒN TẠI, NGUYÊN NHÂN", "IV. PHƯƠNG HƯỚNG, KIẾN NGHỊ", "./.", "Nơi nhận:", "- Như trên;",
                "- Lưu: VT", "KT. CHỦ TỊCH", "Đinh Văn Rế", "PHỤ LỤC I", "(Kèm theo Báo cáo số", "Đinh Thị Ka Lê 1",
                "(đã xóa)", "Danh sách có 27 người", "PHỤ LỤC II", "Chưa có");
        assertFalse(text.contains(HASH), "the first digits suffice");
    }

    @Test
    void each_target_is_told_by_what_is_known_of_it() {
        assertEquals("- Số cán bộ, công chức hoàn thành tập huấn: 27/30 người (90%); đến hết hạn 30/09/2025 có 25, "
                + "còn thiếu 3 người.", TargetWords.reached(OVERDUE));
        assertEquals("- Số lớp tập huấn đã tổ chức: 2/2 lớp (100%); đủ số ngày 08/08/2025, trong thời hạn 30/09/2025.",
                TargetWords.reached(REACHED));
        assertEquals("- Số lớp tập huấn của xã: 2/2 lớp (100%); đến hết hạn 30/09/2025 có 1, đủ số ngày 02/10/2025, "
                + "sau thời hạn.", TargetWords.reached(LATE));
    }

    @Test
    void res_4_without_a_total_no_percentage_is_said() {
        String told = TargetWords.reached(OPEN);
        assertEquals(
                "- Số thành viên Tổ công nghệ số: 5 thành viên; kế hoạch không nêu tổng số nên chưa tính được tỷ lệ; "
                        + "đến hết hạn 30/09/2025 có 4.",
                told);
        Results of = results(5, 5, List.of(), OPEN);
        String text = new PdfReading(pdf(of)).text();
        assertFalse(text.contains("%)"), text);
        assertFalse(text.contains("null"), text);
    }

    @Test
    void res_3_what_is_short_is_proposed_with_how_many_and_causes_stay_open() {
        Sentences said = Proposals.of(usual());
        assertEquals(List.of(
                "Chỉ tiêu “Số cán bộ, công chức hoàn thành tập huấn” mới đạt 27/30 người, còn thiếu 3 người; đã quá thời hạn "
                        + "ngày 30/09/2025.",
                "Chỉ tiêu “Số lớp tập huấn của xã” hoàn thành sau thời hạn: đủ số ngày 02/10/2025, thời hạn là ngày "
                        + "30/09/2025.",
                "Kế hoạch không nêu tổng số của chỉ tiêu “Số thành viên Tổ công nghệ số” nên chưa có căn cứ tính tỷ lệ hoàn "
                        + "thành.",
                "1 xã chưa có người hoàn thành tập huấn: xã Sơn Tây Thượng.",
                "7 người đã hoàn thành tập huấn nhưng chưa có giấy chứng nhận còn hiệu lực.", "Nguyên nhân: ………………………"),
                said.shortcomings());
        assertEquals(
                "Tiếp tục tổ chức tập huấn để hoàn thành chỉ tiêu “Số cán bộ, công chức hoàn thành tập huấn”: còn thiếu "
                        + "3 người.",
                said.outlook().getFirst());
        assertTrue(said.outlook().getLast().startsWith("Kiến nghị: …"));
        assertTrue(Proposals.of(results(3, 3, List.of(), REACHED)).shortcomings().getFirst()
                .contains("đều đã đạt đúng thời hạn"));
    }

    @Test
    void what_people_have_said_stands_instead_and_the_last_sentence_ends_the_paper() {
        Results of = usual();
        Sentences said = new Sentences(List.of("Sở Khoa học và Công nghệ", "Văn phòng UBND tỉnh"), List.of(),
                List.of("Mạng yếu."),
                List.of("Đề nghị hỗ trợ máy tính;"), List.of());
        String text = new PdfReading(PaperFormat.PDF.render(ResultsReport.of(of, said), Archived.MADE)).text();
        inOrder(text, "- Sở Khoa học và Công nghệ;", "- Văn phòng UBND tỉnh.", "I. CÔNG TÁC CHỈ ĐẠO", "………",
                "III. TỒN TẠI", "Mạng yếu.", "Đề nghị hỗ trợ máy tính./.", "- Lưu: VT");
    }

    @Test
    void res_6_money_is_told_with_the_plans_own_and_with_what_is_beyond() {
        assertFalse(funded(FUNDS).contains("Kinh phí"));
        inOrder(funded(new PlanFunds(20_000_000L, 18_000_000, 12_500_000, 4)),
                "6. Kinh phí tập huấn: đã chi 12.500.000 đồng trong 20.000.000 đồng kế hoạch giao (62%), theo 4 chứng từ.",
                "7. Nguồn số liệu");
        inOrder(funded(new PlanFunds(20_000_000L, 0, 20_500_000, 4)), "vượt 500.000 đồng so với 20.000.000 đồng");
        inOrder(funded(new PlanFunds(null, 0, 500_000, 1)), "kế hoạch không ghi kinh phí tập huấn");
        inOrder(funded(new PlanFunds(20_000_000L, 0, 0, 0)), "chưa ghi nhận chứng từ chi nào");
    }

    private static String funded(PlanFunds funds) {
        Results of = usual();
        return new PdfReading(pdf(new Results(of.issuer(), of.signatory(), of.month(), of.plan(), of.planNamed(),
                of.above(), of.frozen(), of.targets(), of.classes(), of.people(), of.untrained(), of.tests(),
                of.certified(), funds, false))).text();
    }
}
