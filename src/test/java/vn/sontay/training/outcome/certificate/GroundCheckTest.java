package vn.sontay.training.outcome.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.sontay.training.outcome.completion.CompletionFixture;

/** CER-14. Known today: three sessions of four attended, on 18/08, 18/08 and 19/08, and the test passed with attempt 17. */
class GroundCheckTest {

    private static final LocalDate ISSUED = LocalDate.of(2025, 8, 25);
    private static final ClassOnPaper PAPER = new ClassOnPaper("Lớp 1", LocalDate.of(2025, 8, 18),
            LocalDate.of(2025, 8, 20), 16);
    private static final String ATTENDED = "\"2025-08-18\",\"2025-08-18\",\"2025-08-19\"";

    private static String recorded(String attended, int attempt, String score) {
        return """
                {"asOf":"2025-08-25","course":"K","verdicts":[
                 {"key":"attendance","met":true,"sentence":"Tham gia 3/4 buổi"},
                 {"key":"quizPassed","met":true,"sentence":"Bài kiểm tra đạt"}],
                 "facts":{"sessions":4,"attended":[%s],"lessons":{},"practice":{}},
                 "quiz":{"attempts":1,"passed":true,"attempt":%d,"score":%s,"passMark":5}}"""
                .formatted(attended, attempt, score);
    }

    private static String lost(String evidence, ClassOnPaper today) {
        GroundsChange change = GroundCheck.of(ISSUED, PAPER, new Evidence(evidence),
                new GroundNow(null, today, CompletionFixture.finished(17)));
        return change.before() + " → " + change.after() + (change.quiz() ? " (bài kiểm tra)" : "");
    }

    @Test
    void what_is_known_as_it_was_recorded_holds() {
        assertEquals(" → ", lost(recorded(ATTENDED, 17, "8.00"), PAPER));
    }

    @Test
    void what_was_added_since_takes_nothing_from_it() {
        assertEquals(" → ", lost(recorded("\"2025-08-18\",\"2025-08-19\"", 17, "7.00"), PAPER));
    }

    @Test
    void a_session_that_counts_no_more_is_told_though_enough_are_left() {
        assertEquals("Tham gia 3/4 buổi → Tham gia 3/4 buổi (75%), yêu cầu 75%",
                lost(recorded("\"2025-08-18\",\"2025-08-19\",\"2025-08-20\"", 17, "8.00"), PAPER));
    }

    @Test
    void two_sessions_of_a_day_are_two() {
        assertEquals("Tham gia 3/4 buổi → Tham gia 3/4 buổi (75%), yêu cầu 75%",
                lost(recorded("\"2025-08-18\",\"2025-08-18\",\"2025-08-18\"", 17, "8.00"), PAPER));
    }

    @Test
    void another_attempt_does_not_replace_the_one_that_was_recorded() {
        assertEquals("Bài kiểm tra đạt → Lượt làm bài ghi khi cấp không còn được tính; đạt theo một lượt khác "
                + "(bài kiểm tra)", lost(recorded(ATTENDED, 16, "8.00"), PAPER));
    }

    @Test
    void a_score_below_the_recorded_one_is_told() {
        assertEquals("Bài kiểm tra đạt → Bài kiểm tra được 8 điểm, đạt (bài kiểm tra)",
                lost(recorded(ATTENDED, 17, "9.00"), PAPER));
    }

    @Test
    void of_sentences_alone_only_what_is_not_met_today_can_be_told() {
        assertEquals(" → ", lost("{\"asOf\":\"2025-08-25\",\"reasons\":[\"Tham gia 4/4 buổi (100%)\"]}", PAPER));
    }

    @Test
    void periods_that_were_not_kept_are_not_compared() {
        ClassOnPaper longer = new ClassOnPaper("Lớp 1", PAPER.startsOn(), PAPER.endsOn(), 20);
        assertEquals("Lớp “Lớp 1”, từ 18/08/2025 đến 20/08/2025, 16 tiết → Lớp “Lớp 1”, từ 18/08/2025 đến 20/08/2025, "
                + "20 tiết", lost(recorded(ATTENDED, 17, "8.00"), longer));
        assertEquals("", GroundCheck.of(ISSUED, new ClassOnPaper("Lớp 1", PAPER.startsOn(), PAPER.endsOn(), null),
                new Evidence(recorded(ATTENDED, 17, "8.00")),
                new GroundNow(null, longer, CompletionFixture.finished(17))).after());
    }

    @Test
    void who_left_after_the_day_of_issue_keeps_their_ground_and_who_left_by_then_does_not() {
        assertEquals("", GroundCheck.of(ISSUED, PAPER, new Evidence(recorded(ATTENDED, 17, "8.00")),
                new GroundNow(ISSUED.plusDays(1), PAPER, CompletionFixture.finished(17))).after());
        assertEquals("Đã rút khỏi lớp từ ngày 25/08/2025",
                GroundCheck.of(ISSUED, PAPER, new Evidence(recorded(ATTENDED, 17, "8.00")),
                        new GroundNow(ISSUED, PAPER, CompletionFixture.finished(17))).after());
    }
}
