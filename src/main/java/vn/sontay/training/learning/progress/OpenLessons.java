package vn.sontay.training.learning.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sontay.training.teaching.trainingclass.MyEnrolmentRow;

/** Which class's lessons somebody means who names none. Pure. */
public final class OpenLessons {

    private OpenLessons() {
    }

    /** @return their only class, or the only one that runs that day; empty when they have to choose, or have none */
    public static Optional<MyEnrolmentRow> meant(List<MyEnrolmentRow> classes, LocalDate today) {
        if (classes.size() == 1) {
            return Optional.of(classes.getFirst());
        }
        List<MyEnrolmentRow> running = classes.stream()
                .filter(row -> !today.isBefore(row.startsOn()) && !today.isAfter(row.endsOn())).toList();
        return running.size() == 1 ? Optional.of(running.getFirst()) : Optional.empty();
    }
}
