package vn.sontay.training.assessment.quiz.hours;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.QuizRules;

/**
 * The hours and the extra time of a class's quiz.
 *
 * @param pre whether it is the pre-test
 * @param hours all that was ever set, the latest first; that one is in force
 * @param extra all that was ever given, the latest first; of several of a person that one is in force
 * @param at the moment that it tells of
 */
public record QuizTimesPage(long classId, String quizCode, String title, boolean pre, QuizRules rules,
        List<HoursRow> hours, List<ExtraTimeRow> extra, Instant at) {

    public QuizTimesPage {
        hours = List.copyOf(hours);
        extra = List.copyOf(extra);
    }

    /** @return the hours in force; null when none are set */
    public @Nullable HoursRow inForce() {
        return hours.stream().findFirst().filter(row -> !row.free()).orElse(null);
    }

    /** @return such as {@code OPEN}: what the hours in force make of it at the moment, or {@code FREE} when none are set */
    public String state() {
        HoursRow set = inForce();
        if (set == null) {
            return "FREE";
        }
        return set.open(at) ? "OPEN" : set.notYet(at) ? "NOT_YET" : "OVER";
    }
}
