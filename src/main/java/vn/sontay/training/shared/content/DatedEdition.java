package vn.sontay.training.shared.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.TimeSource;

/** One of several editions of something, each of which holds from a day on (CUR-11). */
public interface DatedEdition {

    /** @return the first day on which it holds; null for the beginning */
    @Nullable
    LocalDate tookEffectOn();

    /** @return when it was kept first, or null before it is kept */
    @Nullable
    Instant recordedAt();

    /** @return whether what begins on that day can go by it */
    default boolean holdsOn(LocalDate day) {
        LocalDate from = tookEffectOn();
        return from == null || !from.isAfter(day);
    }

    /** @return whether it had taken effect when that later one was written */
    private boolean heldWhenWritten(DatedEdition later) {
        Instant written = later.recordedAt();
        return written == null || holdsOn(LocalDate.ofInstant(written, TimeSource.ZONE));
    }

    /** @return the same of the editions that had been kept by that moment; null for all */
    static <E extends DatedEdition> Optional<E> inForce(List<E> editions, LocalDate day, @Nullable Instant by) {
        return inForce(by == null ? editions : editions.stream().filter(each -> {
            Instant recorded = each.recordedAt();
            return recorded == null || !recorded.isAfter(by);
        }).toList(), day);
    }

    /**
     * Each edition replaces, from its day on, those before it; one that hadn't taken effect when it was written it replaces
     * whole.
     *
     * @param editions of one thing, in the order of their numbers
     * @return the one in force on that day
     */
    static <E extends DatedEdition> Optional<E> inForce(List<E> editions, LocalDate day) {
        List<E> timeline = new ArrayList<>();
        for (E each : editions) {
            LocalDate from = each.tookEffectOn();
            timeline.removeIf(before -> {
                LocalDate held = before.tookEffectOn();
                return !((DatedEdition) before).heldWhenWritten(each)
                        || from != null && held != null && !held.isBefore(from);
            });
            timeline.add(each);
        }
        return timeline.stream().filter(each -> each.holdsOn(day)).reduce((earlier, later) -> later);
    }
}
