package vn.sontay.training.outcome.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sontay.training.assessment.quiz.standing.QuizStanding;
import vn.sontay.training.learning.curriculum.AttendanceShare;
import vn.sontay.training.learning.progress.ProgressStanding;
import vn.sontay.training.shared.Share;
import vn.sontay.training.teaching.attendance.AttendanceStanding;

/** CER-1, CER-2, CER-3. */
class EligibilityPolicyTest {

    private static final AttendanceShare THREE_QUARTERS = new AttendanceShare(75, 100);
    private static final AttendanceShare TWO_THIRDS = new AttendanceShare(2, 3);
    private static final BigDecimal FIVE = new BigDecimal("5");

    private static Requirements staff() {
        return new Requirements(THREE_QUARTERS, FIVE, Map.of(), Map.of());
    }

    private static Requirements attendanceOnly(AttendanceShare share) {
        return new Requirements(share, null, Map.of(), Map.of());
    }

    private static Requirements team() {
        Map<String, String> practice = new LinkedHashMap<>();
        practice.put("TH1", "Chỉ bằng lời");
        practice.put("TH2", "Ghi mã hồ sơ");
        return new Requirements(TWO_THIRDS, FIVE, Map.of(), practice);
    }

    private static QuizStanding scored(String score, boolean passed) {
        return new QuizStanding(7, 1L, new BigDecimal(score), new BigDecimal("5.00"), passed, 1);
    }

    private static final QuizStanding NOT_TAKEN = new QuizStanding(7, null, null, null, false, 0);

    private static Eligibility judge(Requirements required, int part, int whole, QuizStanding quiz,
            String... practice) {
        return EligibilityPolicy.judge(7, required, new AttendanceStanding(7, new Share(part, whole)), quiz,
                new ProgressStanding(7, Set.of("A1"), Set.of(practice)));
    }

    private static List<String> sentences(Eligibility eligibility) {
        return eligibility.reasons().stream().map(Reason::sentence).toList();
    }

    @Test
    void three_of_four_sessions_and_a_passed_test_make_staff_eligible() {
        Eligibility eligibility = judge(staff(), 3, 4, scored("7.50", true));
        assertTrue(eligibility.eligible());
        assertEquals(List.of("Tham gia 3/4 buổi (75%), yêu cầu 75%", "Bài kiểm tra đạt 7,5 điểm, yêu cầu 5"),
                sentences(eligibility));
        assertEquals("", eligibility.missing());
    }

    @Test
    void two_of_four_sessions_are_too_few_and_the_reason_says_so() {
        Eligibility eligibility = judge(staff(), 2, 4, scored("10.00", true));
        assertFalse(eligibility.eligible());
        assertEquals("Tham gia 2/4 buổi (50%), yêu cầu 75%", eligibility.missing());
        assertEquals("Bài kiểm tra đạt 10 điểm, yêu cầu 5", sentences(eligibility).get(1));
    }

    @Test
    void two_of_three_sessions_meet_two_thirds_exactly_though_66_percent_is_less_than_67() {
        assertTrue(judge(attendanceOnly(TWO_THIRDS), 2, 3, NOT_TAKEN).eligible());
        assertTrue(judge(attendanceOnly(TWO_THIRDS), 4, 6, NOT_TAKEN).eligible());
        assertFalse(judge(attendanceOnly(TWO_THIRDS), 1, 3, NOT_TAKEN).eligible());
        assertFalse(judge(attendanceOnly(TWO_THIRDS), 66, 100, NOT_TAKEN).eligible());
        assertFalse(judge(attendanceOnly(THREE_QUARTERS), 2, 3, NOT_TAKEN).eligible());
        assertEquals(List.of("Tham gia 2/3 buổi, yêu cầu 2/3 số buổi"),
                sentences(judge(attendanceOnly(TWO_THIRDS), 2, 3, NOT_TAKEN)));
    }

    @Test
    void the_share_is_of_all_sessions_so_it_can_be_reached_while_one_is_ahead() {
        assertTrue(judge(attendanceOnly(THREE_QUARTERS), 3, 4, NOT_TAKEN).eligible());
        assertFalse(judge(attendanceOnly(THREE_QUARTERS), 0, 4, NOT_TAKEN).eligible());
    }

    @Test
    void a_class_without_sessions_makes_nobody_eligible_unless_no_attendance_is_asked() {
        Eligibility eligibility = judge(staff(), 0, 0, scored("9.00", true));
        assertFalse(eligibility.eligible());
        assertEquals("Lớp chưa có buổi học nào trong thời khóa biểu", eligibility.missing());
        assertTrue(judge(new Requirements(new AttendanceShare(0, 100), FIVE, Map.of(), Map.of()), 0, 0,
                scored("5.00", true)).eligible());
    }

    @Test
    void where_no_test_is_needed_none_is_spoken_of() {
        Eligibility eligibility = judge(attendanceOnly(THREE_QUARTERS), 4, 4, scored("1.00", false));
        assertTrue(eligibility.eligible());
        assertEquals(1, eligibility.reasons().size());
    }

    @Test
    void a_test_not_taken_and_a_test_not_passed_read_differently() {
        assertEquals("Chưa có kết quả bài kiểm tra, yêu cầu 5 điểm", judge(staff(), 4, 4, NOT_TAKEN).missing());
        assertEquals("Bài kiểm tra được 4,5 điểm, yêu cầu 5",
                judge(staff(), 4, 4, scored("4.50", false)).missing());
    }

    @Test
    void the_team_needs_each_practice_task() {
        assertTrue(judge(team(), 2, 3, scored("5.00", true), "TH2", "TH1").eligible());
        Eligibility one = judge(team(), 2, 3, scored("5.00", true), "TH1");
        assertFalse(one.eligible());
        assertEquals("Thực hành đạt 1/2 bài, còn thiếu: “Ghi mã hồ sơ”", one.missing());
        assertEquals("Thực hành đạt 0/2 bài, còn thiếu: “Chỉ bằng lời”, “Ghi mã hồ sơ”",
                judge(team(), 2, 3, scored("5.00", true), "TH9").missing());
    }

    @Test
    void more_than_three_missing_tasks_are_counted_and_not_named() {
        Map<String, String> eight = IntStream.rangeClosed(1, 8).boxed()
                .collect(Collectors.toMap(n -> "TH" + n, n -> "Bài " + n));
        Requirements many = new Requirements(new AttendanceShare(0, 1), null, Map.of(), eight);
        assertEquals("Thực hành đạt 1/8 bài, yêu cầu đủ 8 bài", judge(many, 0, 4, NOT_TAKEN, "TH1").missing());
        assertEquals("Thực hành đạt 7/8 bài, còn thiếu: “Bài 8”",
                judge(many, 0, 4, NOT_TAKEN, "TH1", "TH2", "TH3", "TH4", "TH5", "TH6", "TH7").missing());
    }

    @Test
    void lessons_count_where_the_course_asks_for_them() {
        Requirements lessons = new Requirements(new AttendanceShare(0, 1), null, Map.of("A1", "Đổi mới"), Map.of());
        assertTrue(judge(lessons, 0, 4, NOT_TAKEN).eligible());
        Requirements more = new Requirements(new AttendanceShare(0, 1), null, Map.of("A2", "VNeID"), Map.of());
        assertEquals("Đã học xong 0/1 bài, còn thiếu: “VNeID”", judge(more, 0, 4, NOT_TAKEN).missing());
    }

    @Test
    void all_that_is_missing_is_named_at_once() {
        assertEquals("Tham gia 1/3 buổi, yêu cầu 2/3 số buổi; Chưa có kết quả bài kiểm tra, yêu cầu 5 điểm; "
                + "Thực hành đạt 0/2 bài, còn thiếu: “Chỉ bằng lời”, “Ghi mã hồ sơ”",
                judge(team(), 1, 3, NOT_TAKEN).missing());
    }

    @Test
    void a_course_that_the_content_no_longer_has_makes_nobody_eligible() {
        assertFalse(judge(Requirements.UNKNOWN, 4, 4, scored("9.00", true)).eligible());
    }
}
