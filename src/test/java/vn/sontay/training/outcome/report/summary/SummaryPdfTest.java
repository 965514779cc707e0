package vn.sontay.training.outcome.report.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sontay.training.learning.curriculum.Reader;
import vn.sontay.training.outcome.document.text.PdfText;
import vn.sontay.training.outcome.report.TargetFigure;
import vn.sontay.training.outcome.report.TargetOutlook;
import vn.sontay.training.outcome.report.TargetRow;
import vn.sontay.training.outcome.report.TargetState;
import vn.sontay.training.outcome.report.gap.Gap;
import vn.sontay.training.outcome.report.gap.GapStep;
import vn.sontay.training.outcome.report.gap.Gaps;
import vn.sontay.training.shared.paper.IssuerLines;
import vn.sontay.training.teaching.plan.Activity;
import vn.sontay.training.teaching.plan.Deadline;
import vn.sontay.training.teaching.plan.Indicator;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.Target;

/** SUM-4. */
class SummaryPdfTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String LONG = " tập huấn dịch vụ công trực tuyến cho cán bộ, công chức và thành viên tổ công nghệ số";

    @Test
    void few_figures_stand_on_one_page_with_all_of_them() {
        PdfText paper = drawn(2, 3);
        assertEquals(1, paper.pages());
        String text = paper.text();
        assertTrue(text.contains("Xã số 2") && text.contains("Chỉ tiêu 1") && !text.contains("đơn vị khác"), text);
    }

    @Test
    void many_units_and_targets_stand_on_one_page_all_the_same_and_what_is_left_out_is_said() {
        PdfText paper = drawn(30, 90);
        assertEquals(1, paper.pages());
        String text = paper.text();
        assertTrue(text.contains("đơn vị khác") && text.contains("chỉ tiêu khác") && text.contains("4. Đang chờ ký"),
                text);
    }

    @Test
    void without_anything_there_is_a_page_that_says_so() {
        assertEquals(1, drawn(0, 0).pages());
    }

    private static PdfText drawn(int targets, int areas) {
        List<TargetOutlook> outlooks = IntStream.range(0, targets).mapToObj(SummaryPdfTest::outlook).toList();
        Map<Long, String> names = new HashMap<>();
        IntStream.range(0, areas).forEach(n -> names.put((long) n + 1, "Xã số " + n));
        List<Gap> people = IntStream.range(0, areas).boxed()
                .flatMap(n -> List.of(GapStep.values()).stream().map(step -> new Gap(n, "A", null, "Xã", (long) n + 1,
                        n + 1, Reader.OFFICER, step, null)))
                .toList();
        LeaderSummary summary = new LeaderSummary(new Plan("kh", "Kế hoạch", "Kế hoạch 2026", "UBND", "", null,
                List.of(), true, List.of()), TODAY, true, outlooks, new Gaps(people, names), new Awaiting(3, 12));
        return PdfText.read(SummaryPdf.render(summary,
                new IssuerLines("Ủy ban nhân dân tỉnh Quảng Ngãi", "Ủy ban nhân dân xã Sơn Tây Thượng", "Sơn Tây"),
                Instant.parse("2026-11-24T01:00:00Z"), true)).orElseThrow();
    }

    private static TargetOutlook outlook(int n) {
        Target target = new Target("t" + n, "Chỉ tiêu " + n + LONG, Indicator.PEOPLE_COMPLETED, 30, "người",
                new Deadline(MonthDay.of(12, 10), Year.of(2026)), List.of("k"));
        return new TargetOutlook(
                new TargetRow("kh", new Activity("1", "Lớp", "", "", "", "", List.of(target)), target, target,
                        new TargetFigure(3, 30, LocalDate.of(2026, 12, 10), 3, null, TODAY, TargetState.UNDER_WAY), 0),
                5);
    }
}
