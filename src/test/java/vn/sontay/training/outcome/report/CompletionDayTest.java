package vn.sontay.training.outcome.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sontay.training.learning.curriculum.AttendanceShare;
import vn.sontay.training.learning.curriculum.CompletionRule;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CourseModule;
import vn.sontay.training.learning.curriculum.PracticeTask;
import vn.sontay.training.learning.curriculum.QuizRule;
import vn.sontay.training.outcome.report.DatedEvidence.Kind;

/** RPT-3: the day on which a person's evidence became complete. */
class CompletionDayTest {

    private static final LocalDate AS_OF = day("2025-12-31");
    private static final LocalDate BEGIN = day("2025-09-01");

    @Test
    void three_of_four_sessions_reach_75_percent_and_two_of_three_reach_two_thirds() {
        assertEquals(3, CompletionDay.sessionsNeeded(new AttendanceShare(75, 100), 4));
        assertEquals(2, CompletionDay.sessionsNeeded(new AttendanceShare(2, 3), 3));
        assertEquals(4, CompletionDay.sessionsNeeded(new AttendanceShare(76, 100), 4));
        assertEquals(0, CompletionDay.sessionsNeeded(new AttendanceShare(0, 100), 4));
    }

    @Test
    void sessions_beyond_those_needed_do_not_delay_the_day() {
        DatedEvidence evidence = attended("2025-09-04", "2025-09-01", "2025-09-02", "2025-09-03");
        evidence.done(Kind.TEST, "KT", day("2025-09-02"));
        assertEquals(day("2025-09-03"), CompletionDay.of(course(true, false, false), 4, evidence, BEGIN, AS_OF));
    }

    @Test
    void a_test_passed_after_the_class_makes_that_the_day_and_a_second_pass_changes_nothing() {
        DatedEvidence evidence = attended("2025-09-01", "2025-09-02", "2025-09-03");
        evidence.done(Kind.TEST, "KT", day("2025-10-05"));
        evidence.done(Kind.TEST, "KT", day("2025-10-02"));
        assertEquals(day("2025-10-02"), CompletionDay.of(course(true, false, false), 4, evidence, BEGIN, AS_OF));
    }

    @Test
    void the_last_of_lessons_and_practice_decides_where_all_are_asked_for() {
        DatedEvidence evidence = attended("2025-09-01", "2025-09-02", "2025-09-03");
        evidence.done(Kind.LESSON, "A1", day("2025-09-10"));
        evidence.done(Kind.LESSON, "A2", day("2025-09-08"));
        evidence.done(Kind.PRACTICE, "TH1", day("2025-09-12"));
        assertEquals(day("2025-09-12"), CompletionDay.of(course(false, true, true), 4, evidence, BEGIN, AS_OF));
        assertEquals(day("2025-09-03"), CompletionDay.of(course(false, false, false), 4, evidence, BEGIN, AS_OF));
    }

    @Test
    void a_part_that_has_no_date_is_never_taken_for_early() {
        assertEquals(AS_OF, CompletionDay.of(course(true, false, false), 4, attended("2025-09-01"), BEGIN, AS_OF));
    }

    private static DatedEvidence attended(String... days) {
        DatedEvidence evidence = new DatedEvidence();
        for (String each : days) {
            evidence.attended(day(each));
        }
        return evidence;
    }

    private static Course course(boolean quiz, boolean lessons, boolean practice) {
        return new Course("K", "Khóa", "", "GCN-TH", "", "", List.of(new CourseModule("M1", "", List.of("A1", "A2"))),
                List.of(), List.of(new PracticeTask("TH1", "", null, "", List.of())),
                new QuizRule("KT", 2, BigDecimal.valueOf(5)), null,
                new CompletionRule(new AttendanceShare(75, 100), quiz, lessons, practice));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
