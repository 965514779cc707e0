package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.shared.sheet.XlsxRows;
import vn.sontay.training.testing.WebVisitor;

/** Somebody who learned the old edition is told of a change, learns it without a script, and the leader's board moves. */
@ExtendWith(SharedDemo.class)
class LawChangeJourneyIT {

    private static final String CODE = "du-lieu-thay-giay-to";
    private static final String TITLE = "Giấy đã có trong dữ liệu thì người dân không phải nộp";
    private static final String PAGE = "/trainee/change?code=" + CODE;
    private static final Pattern FIGURE = Pattern.compile("(\\d+)/(\\d+)");

    private final WebVisitor leader = signedIn("lanhdao");

    private static WebVisitor signedIn(String name) {
        WebVisitor visitor = new WebVisitor(SharedDemo.address());
        visitor.signIn(name, Hasty.DEMO_PASSWORD);
        return visitor;
    }

    /** @return how many know it, of how many */
    private List<Integer> board(String query) {
        WebVisitor.Page page = leader.open("/leader/law-change?code=" + CODE + query);
        Matcher figure = FIGURE.matcher(page.html().select(".figure-big").text());
        assertTrue(figure.find(), page.html().text());
        return List.of(Integer.valueOf(figure.group(1)), Integer.valueOf(figure.group(2)));
    }

    private List<String> names(String query) {
        return XlsxRows.read(leader.download("/leader/law-change.xlsx?code=" + CODE + query), "a").stream().skip(1)
                .map(XlsxRows.Row::cells).map(cells -> cells.getOrDefault(0, "") + " " + cells.getOrDefault(3, ""))
                .toList();
    }

    private static boolean isTold(WebVisitor trainee) {
        return !trainee.open("/home").html().select("main a[href$='code=" + CODE + "']").isEmpty();
    }

    @Test
    void chg_4_who_learned_the_old_edition_learns_the_change_and_the_board_moves() {
        List<Integer> before = board("");
        assertTrue(names("").contains("A Thiêu Chưa biết"), names("").toString());
        WebVisitor trainee = signedIn("cb05");
        assertTrue(isTold(trainee));
        WebVisitor.Page page = trainee.open(PAGE);
        assertEquals(TITLE, page.heading());
        WebVisitor.Page missing = page.form("knowChange").with("answer1", "C").press("know");
        assertTrue(missing.messages().contains("Anh/chị chọn một phương án."), missing.messages());
        WebVisitor.Page wrong = missing.form("knowChange").with("answer2", "B").with("answer3", "B").press("know");
        assertTrue(wrong.messages().contains("Chưa đúng. Dữ liệu sai thì được yêu cầu giấy"), wrong.messages());
        assertEquals(List.of("C"), wrong.form("knowChange").values("answer1"));
        assertEquals(before, board(""));
        WebVisitor.Form right = wrong.form("knowChange").with("answer2", "A");
        WebVisitor.Page known = right.press("know");
        assertTrue(known.body().contains("Anh/chị đã biết thay đổi này từ ngày"), known.html().text());
        assertEquals(200, right.press("know").status());
        assertTrue(known.findForm("knowChange").isEmpty());
        assertFalse(isTold(trainee));
        assertEquals(List.of(before.getFirst() + 1, before.getLast()), board(""));
        assertTrue(names("&knowing=KNOWS").contains("A Thiêu Đã biết"), names("").toString());
        assertEquals(TITLE, trainee.open(PAGE).heading());
    }

    @Test
    void chg_2_before_its_first_day_nobody_had_to_know_it() {
        assertEquals(List.of(0, 0), board("&asOf=2025-12-31"));
        assertTrue(leader.open("/leader/law-changes?asOf=2025-12-31").body()
                .contains("Đến ngày này chưa có thay đổi nào"));
    }

    @Test
    void what_can_not_be_asked_is_said_beside_its_field_or_not_found() {
        assertTrue(leader.open("/leader/law-changes?asOf=2999-01-01").messages().contains("Ngày này chưa đến"));
        assertTrue(leader.open("/leader/law-change?code=" + CODE + "&asOf=hom-qua").messages()
                .contains("không phải là một ngày có thật"));
        assertEquals(404, leader.open("/leader/law-change?code=khong-co").status());
        WebVisitor trainee = signedIn("cb05");
        assertEquals(404, trainee.open("/trainee/change?code=khong-co").status());
        assertEquals(404, trainee.open("/trainee/change").status());
        assertEquals(403, trainee.open("/leader/law-changes").status());
        assertEquals(403, leader.open(PAGE).status());
    }

    @Test
    void chg_4_whom_it_does_not_concern_reads_it_and_can_not_answer() {
        WebVisitor concerned = signedIn("cb01");
        WebVisitor other = signedIn("cc01");
        WebVisitor.Page page = other.open(PAGE);
        assertTrue(page.findForm("knowChange").isEmpty() && page.heading().equals(TITLE));
        Map<String, List<String>> answers = concerned.open(PAGE).form("knowChange").with("answer1", "C")
                .with("answer2", "A").with("answer3", "B").values();
        answers.put("_token", List.of(other.token()));
        answers.put("know", List.of("know"));
        WebVisitor.Page sent = other.post(PAGE, answers);
        assertFalse(sent.body().contains("Anh/chị đã biết thay đổi này từ ngày"), sent.html().text());
        assertTrue(names("").contains("Đinh Văn Rin Chưa biết"), names("").toString());
    }

    @Test
    void chg_7_a_certificate_stays_valid_and_what_has_changed_since_stands_beside_it() {
        WebVisitor trainee = signedIn("cb02");
        String mine = trainee.open("/home").html().select("a[href*='/trainee/certificate']").attr("href");
        WebVisitor.Page page = trainee.open(mine);
        assertTrue(page.html().text().contains("Sau khi cấp có thay đổi: " + TITLE + " (01/01/2026). Anh/chị đã biết"),
                page.html().text());
        WebVisitor.Page open = new WebVisitor(SharedDemo.address())
                .open(page.html().select("a[href*='/xac-minh/']").attr("href"));
        assertTrue(open.html().text().contains("còn hiệu lực") && open.html().text().contains(TITLE + " (01/01/2026)")
                && !open.html().text().contains("đã biết"), open.html().text());
    }
}
