package vn.sontay.training.learning.lawchange;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of law or procedure, as the content tells it (CHG-1).
 *
 * @param from its first day
 * @param until the last day on which all of its new claims hold, or null while none is known
 * @param before codes of the old claims
 * @param since codes of the new claims
 * @param html clean
 * @param sha256 of everything a reader sees
 */
public record LawChange(String code, String title, LocalDate from, @Nullable LocalDate until, List<String> before,
        List<String> since, String html, List<ChangeQuestion> questions, String sha256) {

    /** How many questions each has. */
    public static final int QUESTIONS = 3;

    public LawChange {
        before = List.copyOf(before);
        since = List.copyOf(since);
        questions = List.copyOf(questions);
    }

    /** @return whether it is told on that day (CHG-2) */
    public boolean isTold(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
