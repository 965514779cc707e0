package vn.sontay.training.assessment.quiz.hours;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That hours or extra time were set, within the transaction that sets them: whoever keeps attempts moves the ends of those that
 * are open, and notes here which have moved (QUI-19, QUI-20).
 */
public final class EndsMoved {

    private final long classId;
    private final String quizCode;
    private final @Nullable Long enrolmentId;
    private final @Nullable Instant closesAt;
    private final Map<Long, Integer> extra;
    private final Map<Long, Instant> moved = new HashMap<>();

    private EndsMoved(long classId, String quizCode, @Nullable Long enrolmentId, @Nullable Instant closesAt,
            Map<Long, Integer> extra) {
        this.classId = classId;
        this.quizCode = quizCode;
        this.enrolmentId = enrolmentId;
        this.closesAt = closesAt;
        this.extra = Map.copyOf(extra);
    }

    /** @param extra minutes in force, by enrolment, of those who have more */
    static EndsMoved ofClass(long classId, String quizCode, @Nullable Instant closesAt, Map<Long, Integer> extra) {
        return new EndsMoved(classId, quizCode, null, closesAt, extra);
    }

    static EndsMoved ofOne(long classId, String quizCode, long enrolmentId, @Nullable Instant closesAt, int minutes) {
        return new EndsMoved(classId, quizCode, enrolmentId, closesAt, Map.of(enrolmentId, minutes));
    }

    public long classId() {
        return classId;
    }

    public String quizCode() {
        return quizCode;
    }

    /** @return whose attempt alone is concerned; null for the whole class */
    public @Nullable Long enrolmentId() {
        return enrolmentId;
    }

    /** @return when the class's hours end; null for no end */
    public @Nullable Instant closesAt() {
        return closesAt;
    }

    /** @return the minutes that somebody has more */
    public int extraMinutes(long enrolment) {
        return extra.getOrDefault(enrolment, 0);
    }

    /** Notes that somebody's open attempt ends at another time now. */
    public void moved(long enrolment, Instant end) {
        moved.put(enrolment, end);
    }

    /** @return the new end of somebody's open attempt; empty when it stays as it was */
    Optional<Instant> end(long enrolment) {
        return Optional.ofNullable(moved.get(enrolment));
    }
}
