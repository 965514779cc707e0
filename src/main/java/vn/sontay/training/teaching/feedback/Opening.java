package vn.sontay.training.teaching.feedback;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import vn.sontay.training.teaching.trainingclass.MySessions;

/** When the form of a class is open (FBK-1). Pure. */
public final class Opening {

    private Opening() {
    }

    /** @return whether the form is open to somebody who is in the class, and not handed in */
    public static boolean waits(LocalDateTime now, MySessions mine) {
        return !mine.handedIn() && isOpen(now, mine.endsOn(), mine.begins());
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
