package vn.sontay.training.learning.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.launch.ContentCheck;
import vn.sontay.training.learning.claim.ClaimUse;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.CurriculumFiles;
import vn.sontay.training.learning.curriculum.LessonDocument;
import vn.sontay.training.shared.content.ContentFixture;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;

class KitFilesTest {

    private static final String FILE = "kit/A1.yaml";
    private static final String COURSE = "courses/lop.yaml";
    private static final String KIT = """
            lesson: A1
            script:
              - {minutes: 45, does: Phát thẻ, says: Anh chị xếp thẻ., needs: [the-1, phieu]}
              - {minutes: 45, does: Chữa, needs: [dap-an]}
            observe:
              - {task: 1, items: [Xếp đúng, Nói vì sao]}
            items:
              - code: the-1
                kind: message
                title: Thẻ 1
                for: group
                text: Ví của anh chị bị khóa.
                genuine: false
                reason: Đòi mã OTP.
              - code: phieu
                kind: form
                title: Phiếu
                for: person
                rows:
                  - {label: Họ và tên, value: Hồ Thị Mẫu}
                  - {label: Ngày}
              - code: dap-an
                kind: answers
                title: Đáp án
                for: trainer
                text: |
                  ### Thẻ

                  - Thẻ 1 là lừa đảo.
            """;

    @TempDir
    private Path root;
    private ContentFixture content;

    @BeforeEach
    void a_lesson_with_a_kit() {
        content = new ContentFixture(root).write(FILE, KIT);
    }

    private Kits read() {
        try (ContentFolder folder = content.folder()) {
            Curriculum curriculum = new CurriculumFiles(folder, new ContentProblems()).read();
            return new KitFiles(folder, curriculum, new ContentProblems()).read();
        }
    }

    private void assertProblem(String from, String to, String line) {
        content.change(FILE, from, to);
        List<String> problems = content.problems();
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.getFirst().startsWith("content/" + FILE + ":" + line), problems.toString());
    }

    @Test
    void a_whole_kit_is_read_with_all_that_its_file_says() {
        assertEquals(List.of(), content.problems());
        Kit kit = read().of("A1").orElseThrow();
        assertEquals(new ScriptStep(45, "Phát thẻ", "Anh chị xếp thẻ.", false, List.of("the-1", "phieu")),
                kit.script().getFirst());
        assertEquals(List.of(new Observation(1, List.of("Xếp đúng", "Nói vì sao"))), kit.observations());
        assertEquals(Boolean.FALSE, kit.items().getFirst().genuine());
        assertEquals(List.of(new FormRow("Họ và tên", "Hồ Thị Mẫu"), new FormRow("Ngày", "")),
                kit.items().get(1).rows());
        assertEquals(new LessonDocument.Heading("Thẻ"), kit.items().getLast().parts().getFirst());
    }

    @Test
    void content_without_kits_is_sound() {
        ContentFixture without = new ContentFixture(root.resolve("without"));
        assertEquals(List.of(), without.problems());
    }

    @Test
    void kit_1_a_kit_is_of_a_lesson_that_there_is_and_stands_in_the_file_of_its_name() {
        content.change(FILE, "lesson: A1", "lesson: A9");
        assertTrue(content.problems().toString().contains("content/kit/A1.yaml:1: Không có bài học nào mã A9"),
                content.problems().toString());
        assertTrue(content.problems().toString().contains("phải ở tệp content/kit/A9.yaml"));
    }

    @Test
    void kit_2_the_script_takes_as_long_as_the_periods_of_its_lesson() {
        assertProblem("minutes: 45, does: Chữa", "minutes: 30, does: Chữa",
                "2: Kịch bản cộng lại được 75 phút, bài A1 có 2 tiết là 90 phút.");
    }

    @Test
    void kit_9_a_test_of_a_session_is_no_longer_than_the_step_in_which_it_is_taken() {
        content.change(FILE, "minutes: 45, does: Chữa", "minutes: 45, test: true, does: Chữa");
        assertEquals(List.of(), content.problemsOfBuild());
        content.write("quizzes/kiem-tra.yaml", ContentFixture.QUIZ + "timeLimit: 46\n");
        assertEquals(List.of(), content.problems());
        assertTrue(
                content.problemsOfBuild().toString()
                        .contains(
                                "content/kit/A1.yaml:4: Bước này cho làm bài kiểm tra trong 45 phút, bài kiem-tra cần 46"),
                content.problemsOfBuild().toString());
    }

    @Test
    void kit_9_a_test_without_a_limit_has_a_minute_a_question() {
        content.change(FILE, "minutes: 45, does: Phát thẻ", "minutes: 88, does: Phát thẻ").change(FILE,
                "minutes: 45, does: Chữa", "minutes: 2, test: true, does: Chữa");
        assertTrue(content.problemsOfBuild().toString().contains("kiem-tra cần 3 phút"),
                content.problemsOfBuild().toString());
    }

    @Test
    void kit_10_a_kit_names_an_edition_that_its_lesson_has() {
        assertProblem("lesson: A1\n", "lesson: A1\nedition: 2031\n", "2: Bài A1 không có bản 2031.");
    }

    @Test
    void kit_10_a_kit_that_names_none_is_for_the_newest_and_the_build_asks_for_it() {
        assertTrue(ContentCheck.remarks(root).toString().contains("Bộ phát chưa ghi dùng từ bản nào của bài"));
        assertEquals("2025", read().of("A1").orElseThrow().edition());
        content.change(FILE, "lesson: A1\n", "lesson: A1\nedition: 2025\n");
        assertFalse(ContentCheck.remarks(root).toString().contains("Bộ phát"));
    }

    @Test
    void kit_3_a_step_needs_what_there_is() {
        assertProblem("needs: [dap-an]", "needs: [dap-an, to-khac]", "4: Mục items không có tờ nào mã to-khac");
    }

    @Test
    void kit_3_each_item_is_needed() {
        assertProblem("needs: [the-1, phieu]", "needs: [the-1]", "15: Không bước nào của kịch bản cần phieu");
    }

    @Test
    void kit_3_a_list_to_observe_is_of_a_task_that_the_lesson_has() {
        assertProblem("task: 1", "task: 2", "6: Bài học không có bài thực hành số 2");
    }

    @Test
    void a_message_says_whether_it_is_genuine() {
        assertProblem("    genuine: false\n", "", "8: Thiếu mục genuine");
    }

    @Test
    void a_message_says_by_what_one_knows_it() {
        assertProblem("    reason: Đòi mã OTP.\n", "", "8: Thiếu mục reason");
    }

    @Test
    void a_claim_that_there_is_not_is_refused() {
        assertProblem("    title: Phiếu\n", "    title: Phiếu\n    claims: [khong-co]\n",
                "18: Không có căn cứ nào mã khong-co");
    }

    @Test
    void answers_are_for_the_trainer_alone() {
        assertProblem("for: trainer", "for: group", "25: Đáp án chỉ dành cho giảng viên");
    }

    @Test
    void what_another_kind_has_is_refused() {
        assertProblem("    title: Phiếu\n", "    title: Phiếu\n    genuine: true\n",
                "18: Không có mục nào tên genuine");
    }

    @Test
    void two_items_of_one_code_are_refused_in_one_file_and_in_two() {
        content.change(FILE, "code: phieu", "code: the-1").change(FILE, "needs: [the-1, phieu]", "needs: [the-1]");
        assertTrue(content.problems().toString().contains("Mã tờ phát the-1 đã dùng"));
    }

    @Test
    void what_lessons_may_not_hold_a_sheet_may_not_hold_either() {
        assertProblem("      - Thẻ 1 là lừa đảo.", "      - Thẻ <b>1</b> là lừa đảo.", "29: Không dùng thẻ HTML");
    }

    @Test
    void a_row_of_dots_is_room_to_write_and_a_lone_one_is_unfinished() {
        content.change(FILE, "      - Thẻ 1 là lừa đảo.", "      - Ngày …… tháng …… năm\n      - ………………");
        assertEquals(List.of(), content.problems());
        content.change(FILE, "Ngày …… tháng", "Ngày … tháng");
        assertTrue(content.problems().toString().contains("Nội dung chưa viết xong"));
    }

    @Test
    void kit_4_a_task_that_hands_something_out_wants_an_item_that_is_handed_out() {
        content.change(COURSE, "task: Làm theo cặp.", "task: Giảng viên phát thẻ in sẵn.");
        assertEquals(List.of(), content.problems());
        content.change(FILE, "for: group", "for: trainer").change(FILE, "for: person", "for: trainer");
        assertTrue(content.problems().toString().contains("Bài thực hành số 1 “Thực hành” có phát giấy cho lớp"),
                content.problems().toString());
    }

    @Test
    void kit_4_a_missing_kit_file_is_told_to_the_build_and_hinders_no_start() {
        ContentFixture without = new ContentFixture(root.resolve("without")).change(COURSE, "task: Làm theo cặp.",
                "task: Giảng viên phát thẻ in sẵn.");
        assertEquals(List.of(), without.problems());
        assertTrue(ContentCheck.remarks(root.resolve("without")).toString()
                .contains("content/kit/A1.yaml:1: Thiếu tệp bộ phát này"));
    }

    @Test
    void a_kit_uses_the_claims_that_its_items_name_and_whose_figures_it_says() {
        content.write("review.yaml", "reviewed: 01/12/2026\n").write("claims/han.yaml", """
                documents:
                  - {code: nq-1, name: Nghị quyết, date: 15/11/2025}
                claims:
                  - code: han
                    subject: han
                    statement: Báo trong 08 giờ làm việc.
                    figure: 08 giờ làm việc
                    document: nq-1
                    certainty: law
                    from: 01/07/2025
                    looked: 01/12/2026
                    by: Người soạn
                """).change(FILE, "Thẻ 1 là lừa đảo.", "Báo trong {{han}}.").change(FILE, "    title: Phiếu\n",
                "    title: Phiếu\n    claims: [han]\n");
        assertEquals(List.of(), content.problems());
        Kits kits = read();
        assertEquals(List.of("han", "han"), kits.claimUses().stream().map(ClaimUse::claim).toList());
        assertTrue(kits.of("A1").orElseThrow().items().getLast().parts().toString().contains("08 giờ làm việc"));
    }
}
