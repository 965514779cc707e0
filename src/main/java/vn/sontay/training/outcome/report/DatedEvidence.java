package vn.sontay.training.outcome.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one person did in one class, each thing with the day on which it took effect. Filled from queries, then only read. */
final class DatedEvidence {

    /** What can be done once: a test passed, a lesson learnt, a practice task signed off. */
    enum Kind {
        TEST, LESSON, PRACTICE
    }

    private final List<LocalDate> attended = new ArrayList<>();
    private final Map<String, LocalDate> firstDays = new HashMap<>();

    /** A session that counts as attended. */
    void attended(LocalDate day) {
        attended.add(day);
    }

    /** Something done; of several days the earliest stays. */
    void done(Kind kind, String code, LocalDate day) {
        firstDays.merge(kind + code, day, (one, other) -> one.isBefore(other) ? one : other);
    }

    /** @return the days of the sessions attended, the earliest first */
    List<LocalDate> attendedDays() {
        return attended.stream().sorted().toList();
    }

    /** @return the day on which that was first done, or empty */
    Optional<LocalDate> firstDay(Kind kind, String code) {
        return Optional.ofNullable(firstDays.get(kind + code));
    }
}
