package vn.sontay.training.outcome.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.sontay.training.learning.curriculum.Demanded.ALL_LESSONS;
import static vn.sontay.training.learning.curriculum.Demanded.ALL_PRACTICE;
import static vn.sontay.training.learning.curriculum.Demanded.QUIZ;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sontay.training.assessment.quiz.Counts;
import vn.sontay.training.assessment.quiz.standing.DatedAttempt;
import vn.sontay.training.learning.curriculum.AttendanceShare;

/** COM-2, RPT-3: since when somebody has completed a class. */
class SinceTest {

    private static final AttendanceShare THREE_QUARTERS = new AttendanceShare(75, 100);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static DatedAttempt.Score marked(String from, String score) {
        return new DatedAttempt.Score(day(from), new BigDecimal(score));
    }

    private static @Nullable LocalDate lastCounts(Deeds deeds) {
        return deeds.judged(Deeds.rule(Counts.LAST, List.of(), Deeds.NONE, QUIZ), Deeds.AS_OF).since();
    }

    @Test
    void sessions_beyond_those_needed_do_not_delay_the_day() {
        Deeds deeds = new Deeds().attended("2025-09-04", "2025-09-01", "2025-09-02", "2025-09-03")
                .took("2025-09-02", "6");
        assertEquals(day("2025-09-03"), deeds.judged(THREE_QUARTERS, QUIZ).since());
    }

    @Test
    void a_quiz_passed_after_the_class_makes_that_the_day_and_a_second_pass_changes_nothing() {
        Deeds deeds = new Deeds().attended("2025-09-01", "2025-09-02", "2025-09-03").took("2025-10-02", "6")
                .took("2025-10-05", "9");
        assertEquals(day("2025-10-02"), deeds.judged(THREE_QUARTERS, QUIZ).since());
    }

    @Test
    void the_last_of_lessons_and_practice_decides_where_all_are_asked_for() {
        Deeds deeds = new Deeds().attended("2025-09-01", "2025-09-02", "2025-09-03").learnt("A1", "2025-09-10")
                .learnt("A2", "2025-09-08").practised("TH1", "2025-09-12").practised("TH2", "2025-09-11");
        Judgement judgement = deeds.judged(THREE_QUARTERS, ALL_LESSONS, ALL_PRACTICE);
        assertEquals(day("2025-09-12"), judgement.since());
        assertEquals(List.of(day("2025-09-03"), day("2025-09-10"), day("2025-09-12")),
                judgement.verdicts().stream().map(Verdict::since).toList());
        assertEquals(day("2025-09-03"), deeds.judged(THREE_QUARTERS).since());
    }

    @Test
    void nobody_has_a_day_who_has_not_completed() {
        Judgement judgement = new Deeds().attended("2025-09-01").took("2025-09-02", "6").judged(THREE_QUARTERS, QUIZ);
        assertNull(judgement.since());
        assertNull(judgement.verdicts().getFirst().since());
        assertEquals(day("2025-09-02"), judgement.verdicts().get(1).since());
    }

    @Test
    void where_the_last_attempt_counts_a_failed_one_breaks_the_time_and_a_better_one_begins_it_anew() {
        Deeds deeds = new Deeds().took("2025-09-02", "6").took("2025-09-05", "3");
        assertNull(lastCounts(deeds));
        assertEquals(day("2025-09-09"), lastCounts(deeds.took("2025-09-09", "7")));
    }

    @Test
    void an_attempt_that_is_marked_anew_counts_from_the_day_of_that_marking() {
        Deeds passed = new Deeds().took("2025-09-02", marked("2025-09-02", "3"), marked("2025-10-01", "6"));
        assertEquals(day("2025-10-01"), passed.judged(Deeds.NONE, QUIZ).since());
        assertNull(new Deeds().took("2025-09-02", marked("2025-09-02", "6"), marked("2025-10-01", "3"))
                .judged(Deeds.NONE, QUIZ).since());
    }

    @Test
    void a_course_that_demands_nothing_is_completed_on_the_first_day_of_the_class() {
        assertEquals(Deeds.BEGIN, new Deeds().judged(Deeds.NONE).since());
        assertEquals(day("2025-08-15"), new Deeds().judged(Deeds.rule(Deeds.NONE), day("2025-08-15")).since());
    }
}
