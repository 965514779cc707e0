package vn.sontay.training.assessment.quizresults;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.teaching.trainingclass.ClassFacts;

/**
 * A class's quiz at one moment.
 *
 * @param rows everybody who is in the class
 */
public record LiveQuiz(ClassFacts facts, String quizCode, String title, Instant at, List<LiveRow> rows) {

    public LiveQuiz {
        rows = List.copyOf(rows);
    }

    public long count(String state) {
        return rows.stream().filter(row -> row.state().name().equals(state)).count();
    }

    /** @return minutes from then to now; null for none */
    public @Nullable Long minutesSince(@Nullable Instant then) {
        return then == null ? null : Long.valueOf(Duration.between(then, at).toMinutes());
    }

    /** @return whole minutes that an attempt has taken, at least 1; null before its beginning */
    public @Nullable Long minutes(LiveRow row) {
        Instant end = row.submittedAt() == null ? at : row.submittedAt();
        return row.startedAt() == null
                ? null
                : Long.valueOf(Math.max(1, Duration.between(row.startedAt(), end).toMinutes()));
    }
}
