package vn.sontay.training.outcome.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sontay.training.learning.curriculum.Demanded.ALL_LESSONS;
import static vn.sontay.training.learning.curriculum.Demanded.ALL_PRACTICE;
import static vn.sontay.training.learning.curriculum.Demanded.QUIZ;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sontay.training.assessment.quiz.Counts;
import vn.sontay.training.learning.curriculum.AttendanceShare;
import vn.sontay.training.learning.curriculum.LateJoining;
import vn.sontay.training.learning.curriculum.PracticeTask;
import vn.sontay.training.shared.Share;

/** CER-1, CER-2, CER-3, COM-1, COM-4, COM-5: what is judged of each demand, and what it says. */
class JudgementTest {

    private static final AttendanceShare THREE_QUARTERS = new AttendanceShare(75, 100);
    private static final AttendanceShare TWO_THIRDS = new AttendanceShare(2, 3);
    private static final String DAY = "2025-09-02";

    private static Judgement staff(Deeds deeds) {
        return deeds.judged(THREE_QUARTERS, QUIZ);
    }

    private static Judgement team(Deeds deeds) {
        return deeds.judged(TWO_THIRDS, QUIZ, ALL_PRACTICE);
    }

    private static Judgement share(AttendanceShare share, int part, int whole) {
        return new Deeds().sessions(whole).attended(part).judged(share);
    }

    private static List<String> sentences(Judgement judgement) {
        return judgement.reasons().stream().map(Reason::sentence).toList();
    }

    @Test
    void three_of_four_sessions_and_a_passed_quiz_complete_a_staff_class() {
        Judgement judgement = staff(new Deeds().attended(3).took(DAY, "7.50"));
        assertTrue(judgement.met());
        assertEquals(List.of("Tham gia 3/4 buổi (75%), yêu cầu 75%", "Bài kiểm tra đạt 7,5 điểm, yêu cầu 5"),
                sentences(judgement));
        assertEquals("", judgement.missing());
    }

    @Test
    void two_of_four_sessions_are_too_few_and_the_reason_says_so() {
        Judgement judgement = staff(new Deeds().attended(2).took(DAY, "10.00"));
        assertFalse(judgement.met());
        assertEquals("Tham gia 2/4 buổi (50%), yêu cầu 75%", judgement.missing());
        assertEquals("Bài kiểm tra đạt 10 điểm, yêu cầu 5", sentences(judgement).get(1));
    }

    @Test
    void two_of_three_sessions_meet_two_thirds_exactly_though_66_percent_is_less_than_67() {
        assertTrue(share(TWO_THIRDS, 2, 3).met());
        assertTrue(share(TWO_THIRDS, 4, 6).met());
        assertFalse(share(TWO_THIRDS, 1, 3).met());
        assertFalse(share(TWO_THIRDS, 66, 100).met());
        assertFalse(share(THREE_QUARTERS, 2, 3).met());
        assertEquals(List.of("Tham gia 2/3 buổi, yêu cầu 2/3 số buổi"), sentences(share(TWO_THIRDS, 2, 3)));
    }

    @Test
    void the_share_is_of_all_sessions_so_it_can_be_reached_while_one_is_ahead() {
        assertTrue(share(THREE_QUARTERS, 3, 4).met());
        assertFalse(share(THREE_QUARTERS, 0, 4).met());
    }

    @Test
    void all_sessions_count_for_who_joined_late_unless_the_rule_says_otherwise_COM_12() {
        Deeds late = new Deeds().joined("2025-09-02", 2).attended("2025-09-02", "2025-09-03");
        assertEquals("Tham gia 2/4 buổi (50%), yêu cầu 75%", late.judged(THREE_QUARTERS).missing());
        Judgement since = late.judgedSince(THREE_QUARTERS, new LateJoining(2, LateJoining.Unit.SESSIONS));
        assertTrue(since.met());
        assertEquals(new Share(2, 2), since.attended());
        assertEquals(List
                .of("Tham gia 2/2 buổi tính từ khi vào lớp 02/09/2025 (100%, 8 tiết), yêu cầu 75% và ít nhất 2 buổi"),
                sentences(since));
        assertFalse(late.judgedSince(THREE_QUARTERS, new LateJoining(12, LateJoining.Unit.PERIODS)).met());
    }

    @Test
    void an_earlier_session_counts_for_who_was_there_all_the_same_COM_12() {
        Judgement judgement = new Deeds().joined("2025-09-02", 2).attended("2025-09-01", "2025-09-02")
                .judgedSince(THREE_QUARTERS, new LateJoining(0, LateJoining.Unit.SESSIONS));
        assertEquals(new Share(2, 3), judgement.attended());
        assertFalse(judgement.met());
        assertEquals("Tham gia 2/3 buổi tính từ khi vào lớp 02/09/2025 (66%), yêu cầu 75%", judgement.missing());
    }

    @Test
    void a_class_without_sessions_is_completed_by_nobody_unless_no_attendance_is_asked() {
        Judgement judgement = staff(new Deeds().sessions(0).took(DAY, "9.00"));
        assertFalse(judgement.met());
        assertEquals("Lớp chưa có buổi học nào trong thời khóa biểu", judgement.missing());
        assertTrue(new Deeds().sessions(0).took(DAY, "5.00").judged(new AttendanceShare(0, 100), QUIZ).met());
    }

    @Test
    void where_no_quiz_is_needed_none_is_spoken_of() {
        Judgement judgement = new Deeds().attended(4).took(DAY, "1.00").judged(THREE_QUARTERS);
        assertTrue(judgement.met());
        assertEquals(1, judgement.reasons().size());
    }

    @Test
    void a_quiz_not_taken_and_a_quiz_not_passed_read_differently() {
        assertEquals("Chưa có kết quả bài kiểm tra, yêu cầu 5 điểm", staff(new Deeds().attended(4)).missing());
        assertEquals("Bài kiểm tra được 4,5 điểm, yêu cầu 5",
                staff(new Deeds().attended(4).took(DAY, "4.50")).missing());
    }

    @Test
    void the_team_needs_each_practice_task() {
        Deeds two = new Deeds().sessions(3).attended(2).took(DAY, "5.00").practised("TH1", DAY);
        assertEquals("Thực hành đạt 1/2 bài, còn thiếu: “Ghi mã hồ sơ”", team(two).missing());
        assertTrue(team(two.practised("TH2", DAY)).met());
        assertEquals("Thực hành đạt 0/2 bài, còn thiếu: “Chỉ bằng lời”, “Ghi mã hồ sơ”",
                team(new Deeds().sessions(3).attended(2).took(DAY, "5.00").practised("TH9", DAY)).missing());
    }

    @Test
    void more_than_three_missing_tasks_are_counted_and_not_named() {
        ClassRule many = Deeds.rule(Counts.BEST, IntStream.rangeClosed(1, 8)
                .mapToObj(n -> new PracticeTask("TH" + n, "Bài " + n, null, "", List.of())).toList(), Deeds.NONE,
                ALL_PRACTICE);
        Deeds deeds = new Deeds().practised("TH1", DAY);
        assertEquals("Thực hành đạt 1/8 bài, yêu cầu đủ 8 bài", deeds.judged(many, Deeds.AS_OF).missing());
        IntStream.rangeClosed(2, 7).forEach(n -> deeds.practised("TH" + n, DAY));
        assertEquals("Thực hành đạt 7/8 bài, còn thiếu: “Bài 8”", deeds.judged(many, Deeds.AS_OF).missing());
    }

    @Test
    void lessons_count_where_the_course_asks_for_them() {
        Deeds deeds = new Deeds().learnt("A1", DAY);
        assertEquals("Đã học xong 1/2 bài, còn thiếu: “VNeID”", deeds.judged(Deeds.NONE, ALL_LESSONS).missing());
        assertTrue(deeds.learnt("A2", DAY).judged(Deeds.NONE, ALL_LESSONS).met());
    }

    @Test
    void all_that_is_missing_is_named_at_once() {
        assertEquals("Tham gia 1/3 buổi, yêu cầu 2/3 số buổi; Chưa có kết quả bài kiểm tra, yêu cầu 5 điểm; "
                + "Thực hành đạt 0/2 bài, còn thiếu: “Chỉ bằng lời”, “Ghi mã hồ sơ”",
                team(new Deeds().sessions(3).attended(1)).missing());
    }

    @Test
    void a_course_that_the_content_no_longer_has_is_completed_by_nobody() {
        Judgement judgement = new Deeds().attended(4).took(DAY, "9.00")
                .judged(new ClassRule(Deeds.BEGIN, null, List.of()), Deeds.AS_OF);
        assertFalse(judgement.met());
        assertEquals("Khóa học không còn trong nội dung nên chưa xét được", judgement.missing());
    }

    @Test
    void who_teaches_the_class_does_not_complete_it_and_who_has_left_is_out() {
        assertFalse(staff(new Deeds().attended(4).took(DAY, "9.00").teaches()).met());
        Deeds left = new Deeds().attended(4).took(DAY, "9.00").left("2025-10-01");
        Judgement gone = left.judged(Deeds.rule(THREE_QUARTERS, QUIZ), LocalDate.parse("2025-10-01"));
        assertTrue(gone.out());
        assertEquals("Đã rút khỏi lớp từ ngày 01/10/2025", gone.missing());
        assertEquals("4/4", gone.attended().toString());
        assertTrue(left.judged(Deeds.rule(THREE_QUARTERS, QUIZ), LocalDate.parse("2025-09-30")).met());
    }

    @Test
    void what_a_course_offers_no_more_is_demanded_no_more_and_its_new_quiz_counts_beside_the_old_one_COM_4() {
        ClassRule before = Deeds.rule(Deeds.NONE, QUIZ, ALL_LESSONS, ALL_PRACTICE);
        ClassRule now = ClassRule.of(Deeds.BEGIN, Objects.requireNonNull(before.edition()),
                new Offer(Map.of("A1", "Đổi mới"), Map.of(), "KT-2", Counts.BEST));
        Deeds deeds = new Deeds().learnt("A1", DAY).took(DAY, "6.00");
        assertFalse(deeds.judged(before, Deeds.AS_OF).met());
        assertTrue(deeds.judged(now, Deeds.AS_OF).met());
        assertEquals(2, now.demands().size());
    }
}
