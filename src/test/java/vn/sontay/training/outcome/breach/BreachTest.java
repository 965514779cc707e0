package vn.sontay.training.outcome.breach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sontay.training.outcome.certificate.Signing;
import vn.sontay.training.outcome.certificate.layout.PaperLayout;
import vn.sontay.training.outcome.document.StandingDraft;
import vn.sontay.training.outcome.document.act.DocumentState;
import vn.sontay.training.outcome.document.text.PdfText;
import vn.sontay.training.shared.paper.IssuerLines;
import vn.sontay.training.shared.paper.PaperFormat;
import vn.sontay.training.shared.paper.SignatoryLines;

/** BRE-1 and BRE-2. */
class BreachTest {

    private static final Instant NOTICED = Instant.parse("2026-12-01T01:00:00Z");

    private static BreachFields breach(@Nullable Integer people, String measures) {
        return new BreachFields(NOTICED, NOTICED.plus(BreachNote.TOLD_WITHIN), "Gửi nhầm danh sách lớp.",
                "Họ tên, số điện thoại",
                people, "", measures, "Trần Quản Trị");
    }

    private static BreachFacts facts(Instant now, @Nullable DocumentState state) {
        BreachFields breach = breach(18, "");
        return new BreachFacts(1, 1, "Xã", breach, breach.hoursLeft(now),
                state == null ? null : new StandingDraft(2, "1", state));
    }

    @Test
    void a_notice_is_due_seventy_two_hours_after_it_was_noticed_BRE_1() {
        assertEquals(Instant.parse("2026-12-04T01:00:00Z"), breach(null, "").dueAt());
        assertEquals(72, facts(NOTICED, null).hoursLeft());
        assertEquals(0, facts(NOTICED.plusSeconds(72 * 3600 - 60), null).hoursLeft());
        assertFalse(facts(NOTICED.plusSeconds(72 * 3600), null).isLate());
        assertTrue(facts(NOTICED.plusSeconds(72 * 3600 + 60), null).isLate());
    }

    @Test
    void an_issued_notice_is_not_late_any_more_and_a_draft_is_BRE_1() {
        Instant later = NOTICED.plusSeconds(100 * 3600);
        assertTrue(facts(later, DocumentState.DRAFT).isLate());
        assertFalse(facts(later, DocumentState.ISSUED).isLate());
        assertTrue(facts(later, DocumentState.ISSUED).isIssued());
    }

    @Test
    void the_paper_says_what_is_known_and_leaves_the_rest_open_BRE_2() {
        BreachPaper paper = new BreachPaper(
                new Signing(new IssuerLines(null, "Ủy ban nhân dân xã Sơn Tây", "Sơn Tây"),
                        new SignatoryLines("TM.", "Chủ tịch", "Đinh Văn A"), PaperLayout.EMPTY_PAGE),
                YearMonth.of(2026, 12), breach(18, "Đã thu hồi thư.\nĐã đổi mật khẩu."), false);
        String text = PdfText.read(PaperFormat.PDF.render(paper.paper(), NOTICED)).orElseThrow().text()
                .replaceAll("\\s+", " ");
        for (String part : List.of("THÔNG BÁO", "Vi phạm quy định về bảo vệ dữ liệu cá nhân",
                "Cơ quan chuyên trách bảo vệ dữ liệu cá nhân thuộc Bộ Công an", "Điều 23", "91/2025/QH15",
                "01/12/2026 8h00", "04/12/2026 8h00", "18 người", "Đã đổi mật khẩu.", "có thể có: ……", "/TB-UBND")) {
            assertTrue(text.contains(part), part + " in " + text);
        }
        assertTrue(PaperFormat.DOCX.render(paper.paper(), NOTICED).length > 1000);
    }
}
