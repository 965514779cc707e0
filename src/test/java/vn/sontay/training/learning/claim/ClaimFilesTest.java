package vn.sontay.training.learning.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.launch.ContentCheck;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.CurriculumFiles;
import vn.sontay.training.shared.content.ContentFixture;
import vn.sontay.training.shared.content.ContentProblem;
import vn.sontay.training.shared.content.ContentProblems;

class ClaimFilesTest {

    private static final String FILE = "claims/han.yaml";
    private static final String PLACE = "content/claims/han.yaml:";
    private static final String LESSON = "lessons/A1.2025.md";
    private static final String QUESTIONS = "questions/A1.yaml";
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
                article: Điều 8
                certainty: law
                from: 01/07/2025
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
                until: 30/06/2025
                looked: 01/12/2026
                by: Người soạn
            """;

    @TempDir
    private Path root;
    private ContentFixture content;

    @BeforeEach
    void a_register_of_two_claims() {
        content = new ContentFixture(root).write(FILE, REGISTER).write("review.yaml", "reviewed: 01/12/2026\n");
    }

    private Curriculum curriculum() {
        ContentProblems problems = new ContentProblems();
        Curriculum curriculum = new CurriculumFiles(content.folder(), problems).read();
        problems.refuseIfAny();
        return curriculum;
    }

    private void buildHasOnly(String place, String words) {
        List<String> problems = content.problemsOfBuild();
        assertTrue(problems.size() == 1 && problems.getFirst().startsWith(place + ": ")
                && problems.getFirst().contains(words), String.join("\n", problems));
    }

    @Test
    void clm_1_a_claim_is_read_with_its_document() {
        Claim claim = curriculum().claims().claim("han-moi").orElseThrow();
        assertEquals("Nghị quyết, số 1/2025/NQ-CP, 15/11/2025, Điều 8", claim.source());
        assertEquals(Certainty.LAW, claim.certainty());
        assertEquals(LocalDate.of(2027, 2, 28), claim.until());
    }

    @Test
    void a_content_folder_may_do_without_a_register() {
        assertEquals(List.of(), new ClaimFiles(new ContentFixture(root.resolve("other")).folder(),
                new ContentProblems()).read().all());
    }

    @Test
    void clm_1_a_claim_without_its_source_is_refused() {
        content.change(FILE, "    document: nq-1\n    article: Điều 8\n", "");
        content.hasOnly(PLACE + "7", "Thiếu mục document");
    }

    @Test
    void clm_1_a_claim_without_a_day_is_refused() {
        content.change(FILE, "    from: 01/07/2025\n", "");
        content.hasOnly(PLACE + "7", "Thiếu mục from");
    }

    @Test
    void clm_1_a_document_without_its_day_is_refused() {
        content.change(FILE, "    date: 15/11/2025\n", "");
        content.hasOnly(PLACE + "2", "Thiếu mục date");
    }

    @Test
    void clm_1_who_looked_when_must_be_told() {
        content.change(FILE, "    looked: 01/12/2026\n    by: Người soạn\n  - code: han-cu", "  - code: han-cu");
        assertEquals(List.of(PLACE + "7: Thiếu mục by.", PLACE + "7: Thiếu mục looked."), content.problems().stream()
                .map(line -> line.substring(0, line.indexOf('.', line.indexOf("mục")) + 1)).sorted().toList());
    }

    @Test
    void clm_6_there_is_no_certainty_for_what_is_doubtful() {
        content.change(FILE, "certainty: second-hand", "certainty: doubtful");
        content.hasOnly(PLACE + "23", "law, official-page, press, second-hand");
    }

    @Test
    void clm_2_a_claim_on_an_unknown_document_is_refused() {
        content.change(FILE, "document: nq-1\n    article", "document: nq-2\n    article");
        content.hasOnly(PLACE + "11", "Không có văn bản nào mã nq-2");
    }

    @Test
    void clm_2_a_lesson_names_only_claims_that_there_are() {
        content.change(LESSON, "reader: officer", "reader: officer\nclaims: [han-moi, han-khac]");
        content.hasOnly("content/" + LESSON + ":17", "Không có căn cứ nào mã han-khac");
    }

    @Test
    void clm_2_a_question_names_only_claims_that_there_are() {
        content.change(QUESTIONS, "  - code: P1\n", "  - code: P1\n    claims: [han-khac]\n");
        content.hasOnly("content/" + QUESTIONS + ":17", "Không có căn cứ nào mã han-khac");
    }

    @Test
    void a_picture_rests_on_claims_only_where_the_lesson_shows_it() {
        content.change(LESSON, "reader: officer",
                "reader: officer\npictures:\n  - file: a1-khac.svg\n    claims: [han-moi]");
        content.hasOnly("content/" + LESSON + ":19", "Bài không có hình a1-khac.svg");
    }

    @Test
    void clm_3_two_that_contradict_on_one_day_are_refused() {
        content.change(FILE, "until: 30/06/2025", "until: 01/07/2025");
        content.hasOnly(PLACE + "18", "han-cu (03 ngày) trái với căn cứ han-moi (08 giờ làm việc)");
    }

    @Test
    void clm_3_one_without_an_end_contradicts_its_successor() {
        content.change(FILE, "    until: 30/06/2025\n", "");
        content.hasOnly(PLACE + "18", "cùng việc han-bo-sung");
    }

    @Test
    void the_review_day_must_be_declared() {
        content.write("review.yaml", "reviewed: \"\"\n");
        content.hasOnly("content/review.yaml:1", "Thiếu mục reviewed");
    }

    @Test
    void clm_8_a_file_of_claims_that_nobody_read_after_its_author_is_told_to_the_build_and_hinders_no_start() {
        String unread = "Chưa ghi ai đọc lại căn cứ";
        assertEquals(List.of(PLACE + "6"), ContentCheck.remarks(root).stream().map(ContentProblem::toString)
                .filter(remark -> remark.contains(unread)).map(remark -> remark.substring(0, remark.indexOf(": ")))
                .toList());
        assertEquals(List.of(), content.problemsOfBuild());
        content.write(FILE, """
                secondReader:
                  role: Người đọc thứ hai
                  day: 01/12/2026
                  findings: So hai căn cứ, không sửa.
                """ + REGISTER);
        assertEquals(List.of(), content.problemsOfBuild());
        assertFalse(ContentCheck.remarks(root).toString().contains(unread));
        content.change(FILE, "  day: 01/12/2026\n", "").hasOnly(PLACE + "2", "Thiếu mục day");
    }

    @Test
    void clm_4_a_question_on_a_claim_that_had_ended_by_the_review_day_fails_the_build_and_no_start() {
        content.change(QUESTIONS, "  - code: P1\n", "  - code: P1\n    claims: [han-cu]\n");
        buildHasOnly("content/" + QUESTIONS + ":17", "Câu hỏi P1 còn dùng ngày 01/12/2026");
        assertEquals(List.of(), content.problems());
    }

    @Test
    void clm_4_a_lesson_on_a_claim_that_had_ended_by_the_review_day_fails_the_build() {
        content.change(LESSON, "reader: officer", "reader: officer\nclaims: [han-cu]").change(LESSON,
                "validTo: 31/12/2025", "validTo: \"\"");
        buildHasOnly("content/" + LESSON + ":17", "đã hết hiệu lực sau ngày 30/06/2025");
    }

    @Test
    void clm_4_an_edition_that_has_ended_too_may_rest_on_it() {
        content.change(LESSON, "reader: officer", "reader: officer\nclaims: [han-cu]");
        assertEquals(List.of(), content.problemsOfBuild());
    }

    @Test
    void clm_4_by_todays_date_the_build_only_remarks() {
        content.change(QUESTIONS, "  - code: P1\n", "  - code: P1\n    claims: [han-moi]\n");
        assertEquals(List.of(), content.problemsOfBuild());
        assertEquals(List.of(), ContentCheck.warnings(root, LocalDate.of(2027, 2, 28)));
        List<ContentProblem> later = ContentCheck.warnings(root, LocalDate.of(2027, 3, 1));
        assertEquals(1, later.size());
        assertTrue(later.getFirst().toString().startsWith("content/" + QUESTIONS + ":17: Câu hỏi P1"),
                later.toString());
    }

    @Test
    void clm_5_a_lesson_and_a_key_take_their_figure_from_one_claim() {
        content.change(LESSON, "Nội dung.", "Báo trong {{han-moi}}.")
                .change(QUESTIONS, "      C: Ba\n", "      C: Trong {{ han-moi.number }} giờ\n");
        Curriculum curriculum = curriculum();
        assertTrue(curriculum.lessons().getFirst().editions().getFirst().bodyHtml()
                .contains("Báo trong 08 giờ làm việc."));
        assertEquals(List.of(new ClaimMark("han-moi", 11)), curriculum.claims()
                .fill(content.folder().read(QUESTIONS, new ContentProblems()).orElseThrow(), new ContentProblems())
                .marks());
        ClaimUse use = curriculum.claimUses().getFirst();
        assertEquals("han-moi A1 2025 20", use.claim() + " " + use.code() + " " + use.edition() + " "
                + use.place().line());
    }

    @Test
    void clm_5_a_figure_of_no_claim_is_refused_on_its_line() {
        content.change(LESSON, "Nội dung.", "Báo trong {{han-khac}}.");
        content.hasOnly("content/" + LESSON + ":20", "Không có căn cứ nào mã han-khac");
    }

    @Test
    void clm_5_a_claim_without_a_figure_fills_nothing() {
        content.change(FILE, "    figure: 03 ngày\n", "").change(LESSON, "Nội dung.", "Báo trong {{han-cu}}.");
        content.hasOnly("content/" + LESSON + ":20", "không có mục figure");
    }

    @Test
    void clm_5_a_number_is_taken_only_from_a_figure_that_begins_with_one() {
        content.change(FILE, "figure: 03 ngày", "figure: ba ngày").change(LESSON, "Nội dung.",
                "Trong {{han-cu.number}} ngày.");
        content.hasOnly("content/" + LESSON + ":20", "không bắt đầu bằng một con số");
    }
}
