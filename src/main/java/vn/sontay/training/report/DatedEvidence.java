package vn.sontay.training.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one person did in one class, each thing with the day on which it took effect. Filled from queries, then only read. */
final class DatedEvidence {

    private final List<LocalDate> attended = new ArrayList<>();
    private final Map<String, LocalDate> firstDays = new HashMap<>();

    /** A session that counts as attended. */
    void attended(LocalDate day) {
        attended.add(day);
    }

    /** A passed test, a lesson done or a practice task signed off; of several days the earliest stays. */
    void done(String what, LocalDate day) {
        firstDays.merge(what, day, (one, other) -> one.isBefore(other) ? one : other);
    }

    /** @return the days of the sessions attended, the earliest first */
    List<LocalDate> attendedDays() {
        return attended.stream().sorted().toList();
    }

    /** @return what was done, with its first day */
    Map<String, LocalDate> firstDays() {
        return Map.copyOf(firstDays);
    }
}
