package vn.sontay.training.learning.lawchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.learning.claim.Claims;
import vn.sontay.training.learning.curriculum.CurriculumFiles;
import vn.sontay.training.shared.content.ContentFixture;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;

class LawChangeFilesTest {

    private static final String FILE = "changes/han-doi.yaml";
    private static final String PLACE = "content/changes/han-doi.yaml:";
    private static final String REGISTER = """
            documents:
              - code: nq-1
                name: Nghị quyết
                number: 1/2025/NQ-CP
                date: 15/11/2025
            claims:
              - code: han-moi
                subject: han-bo-sung
                statement: Báo trong 08 giờ làm việc.
                figure: 08 giờ làm việc
                document: nq-1
                certainty: law
                from: 01/01/2026
                until: 28/02/2027
                looked: 01/12/2026
                by: Người soạn
              - code: han-cu
                subject: han-bo-sung
                statement: Báo trong 03 ngày.
                figure: 03 ngày
                document: nq-1
                certainty: second-hand
                from: 01/01/2020
                until: 31/12/2025
                looked: 01/12/2026
                by: Người soạn
            """;
    static final String CHANGE = """
            code: han-doi
            title: Hạn báo bổ sung ngắn lại
            from: 01/01/2026
            old: [han-cu]
            new: [han-moi]
            text: |
              **Trước đây:** {{han-cu}}.

              Nay: {{han-moi}}.
            questions:
              - text: Câu một?
                options: {A: Một, B: Hai}
                key: A
                explanation: Vì một.
              - text: Câu hai?
                options: {A: Một, B: Hai, C: Ba}
                key: B
                explanation: Vì hai.
              - text: Câu ba?
                options: {A: Một, B: Hai, C: Ba, D: Bốn}
                key: D
                explanation: Vì bốn.
            """;

    @TempDir
    private Path root;
    private ContentFixture content;

    @BeforeEach
    void a_change_of_two_claims() {
        content = new ContentFixture(root).write("claims/han.yaml", REGISTER)
                .write("review.yaml", "reviewed: 01/12/2026\n").write(FILE, CHANGE);
    }

    private LawChange read() {
        ContentProblems problems = new ContentProblems();
        Claims claims = new CurriculumFiles(content.folder(), problems).read().claims();
        LawChanges changes = new LawChangeFiles(content.folder(), claims, problems).read();
        problems.refuseIfAny();
        return changes.change("han-doi").orElseThrow();
    }

    @Test
    void chg_1_a_change_is_read_with_its_figures_and_questions() {
        LawChange change = read();
        assertEquals("<p><strong>Trước đây:</strong> 03 ngày.</p>\n<p>Nay: 08 giờ làm việc.</p>\n", change.html());
        assertEquals(List.of("han-cu"), change.before());
        assertEquals(List.of("han-moi"), change.since());
        assertEquals("Bốn", change.questions().getLast().right());
        assertEquals(64, change.sha256().length());
    }

    @Test
    void chg_2_it_is_told_from_its_first_day_until_a_new_claim_ends() {
        LawChange change = read();
        assertEquals(List.of(false, true, true, false), List
                .of("2025-12-31", "2026-01-01", "2027-02-28", "2027-03-01").stream()
                .map(day -> change.isTold(LocalDate.parse(day))).toList());
    }

    @Test
    void its_digest_is_of_all_that_a_reader_sees() {
        String before = read().sha256();
        assertEquals(before, read().sha256());
        content.change(FILE, "Vì bốn.", "Vì là bốn.");
        assertNotEquals(before, read().sha256());
    }

    @Test
    void a_content_folder_may_do_without_changes() {
        ContentFolder none = new ContentFixture(root.resolve("other")).folder();
        assertEquals(List.of(), new LawChangeFiles(none, Claims.NONE, new ContentProblems()).read()
                .told(LocalDate.of(2026, 12, 1)));
    }

    @Test
    void chg_1_a_claim_that_there_is_not_is_refused() {
        content.change(FILE, "new: [han-moi]", "new: [han-moi, han-khac]");
        content.hasOnly(PLACE + "5", "Không có căn cứ nào mã han-khac");
    }

    @Test
    void chg_1_a_change_without_an_old_claim_is_refused() {
        content.change(FILE, "old: [han-cu]\n", "");
        content.hasOnly(PLACE + "1", "Chưa có căn cứ cũ");
    }

    @Test
    void chg_1_a_change_without_a_new_claim_is_refused() {
        content.change(FILE, "new: [han-moi]", "new: []");
        content.hasOnly(PLACE + "5", "Chưa có căn cứ mới");
    }

    @Test
    void chg_1_a_claim_is_not_old_and_new_at_once() {
        content.change(FILE, "old: [han-cu]", "old: [han-cu, han-moi]");
        content.hasOnly(PLACE + "5", "vừa cũ vừa mới");
    }

    @Test
    void chg_1_what_was_not_read_at_its_source_is_told_to_nobody() {
        content.change("claims/han.yaml", "certainty: law", "certainty: press");
        content.hasOnly(PLACE + "5", "chưa đọc ở văn bản");
    }

    @Test
    void chg_1_there_are_exactly_three_questions() {
        content.change(FILE, "  - text: Câu ba?\n    options: {A: Một, B: Hai, C: Ba, D: Bốn}\n    key: D\n"
                + "    explanation: Vì bốn.\n", "");
        content.hasOnly(PLACE + "10", "đúng 3 câu hỏi; đang có 2");
    }

    @Test
    void chg_1_a_key_is_one_of_the_options() {
        content.change(FILE, "key: B", "key: D");
        content.hasOnly(PLACE + "17", "Đáp án phải nằm trong A, B, C; đang ghi: D");
    }

    @Test
    void chg_1_two_options_of_a_question_differ() {
        content.change(FILE, "C: Ba}\n    key: B", "C: \"hai \"}\n    key: B");
        content.hasOnly(PLACE + "16", "Phương án C giống một phương án khác");
    }

    @Test
    void chg_1_options_are_lettered_in_order() {
        content.change(FILE, "{A: Một, B: Hai}", "{A: Một, C: Hai}");
        content.hasOnly(PLACE + "12", "Phải có từ 2 đến 4 phương án");
    }

    @Test
    void chg_1_a_change_is_not_before_what_has_changed() {
        content.change(FILE, "from: 01/01/2026", "from: 31/12/2025");
        content.hasOnly(PLACE + "3", "không thể có trước căn cứ mới han-moi, bắt đầu từ 01/01/2026");
    }

    @Test
    void chg_1_a_change_is_not_after_what_has_ended() {
        content.change(FILE, "from: 01/01/2026", "from: 01/03/2027");
        content.hasOnly(PLACE + "3", "đã hết hiệu lực trước ngày này");
    }

    @Test
    void chg_1_three_minutes_are_250_words() {
        content.change(FILE, "Nay:", "Nay " + "rất ".repeat(250) + ":");
        content.hasOnly(PLACE + "6", "nhiều nhất 250 chữ");
    }

    @Test
    void chg_1_a_long_title_is_refused() {
        content.change(FILE, "title: Hạn", "title: " + "Hạn ".repeat(40));
        content.hasOnly(PLACE + "2", "dài quá 120 ký tự");
    }

    @Test
    void its_text_is_written_as_lessons_are() {
        content.change(FILE, "  **Trước đây:** {{han-cu}}.", "  ## Trước đây\n\n  <b>Ba</b> ngày.");
        List<String> problems = content.problems();
        assertEquals(List.of(PLACE + "7", PLACE + "9"),
                problems.stream().map(line -> line.substring(0, line.indexOf(": "))).distinct().toList());
        assertTrue(problems.getFirst().contains("không dùng dấu #"), problems.toString());
    }

    @Test
    void a_file_is_called_as_its_change() {
        content.write("changes/khac.yaml", CHANGE);
        assertEquals(List.of("content/changes/khac.yaml:1: Mã thay đổi han-doi đã dùng",
                "content/changes/khac.yaml:1: Thay đổi han-doi phải nằm"),
                content.problems().stream().map(line -> line.replaceAll("(đã dùng|phải nằm).*", "$1")).toList());
    }

    @Test
    void a_key_of_the_file_that_nobody_knows_is_refused() {
        content.change(FILE, "title:", "titel: Sai\ntitle:");
        content.hasOnly(PLACE + "2", "Có phải là title?");
    }
}
