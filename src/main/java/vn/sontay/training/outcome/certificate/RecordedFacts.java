package vn.sontay.training.outcome.certificate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts on which a certificate was issued, as they are kept with it (CER-6).
 *
 * @param sessions how many the class had
 * @param attended the days of those that counted
 * @param lessons what was learnt, in the edition that held
 * @param practice what was signed off; without edition
 * @param quiz the attempts, or null where the course asked for none
 */
public record RecordedFacts(int sessions, List<LocalDate> attended, List<Done> lessons, List<Done> practice,
        @Nullable Attempts quiz) {

    /**
     * Something done.
     *
     * @param code of the lesson or task
     * @param edition as it is named, or null where that wasn't kept
     */
    public record Done(String code, @Nullable String edition, LocalDate on) {
    }

    /**
     * The attempts at the course's quiz.
     *
     * @param attempts how many were made
     * @param score of the one that counted, as it is written, or null
     * @param passMark that was asked for, as it is written, or null
     */
    public record Attempts(int attempts, @Nullable String score, @Nullable String passMark, boolean passed) {
    }

    public RecordedFacts {
        attended = List.copyOf(attended);
        lessons = List.copyOf(lessons);
        practice = List.copyOf(practice);
    }
}
