package vn.sontay.training.teaching.feedback;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;

/** When the form of a class is open (FBK-1). */
final class Opening {

    private Opening() {
    }

    /**
     * @param endsOn the class's last day
     * @param begins when its sessions begin; may be empty
     */
    static boolean isOpen(LocalDateTime now, LocalDate endsOn, Collection<LocalDateTime> begins) {
        return now.toLocalDate().isAfter(endsOn)
                || begins.stream().max(Comparator.naturalOrder()).filter(last -> !now.isBefore(last)).isPresent();
    }
}
