package vn.sontay.training.shared;

import jakarta.persistence.Column;
import jakarta.persistence.EntityManager;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was said of something, from when it held and since when it was known (SHA-4). Written once, beside what it says. */
@MappedSuperclass
public abstract class FactEdition {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
    private @Nullable Long id;

    @Column(name = "took_effect_on")
    private LocalDate tookEffectOn;

    @Column(name = "recorded_at")
    private @Nullable Instant recordedAt;

    @Column(name = "recorded_by")
    private @Nullable String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected FactEdition() {
    }

    protected FactEdition(LocalDate tookEffectOn, Instant recordedAt, String recordedBy) {
        this.tookEffectOn = tookEffectOn;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    public LocalDate tookEffectOn() {
        return tookEffectOn;
    }

    /** @return when it was recorded; null for what was there before anything was kept */
    public @Nullable Instant recordedAt() {
        return recordedAt;
    }

    public @Nullable String recordedBy() {
        return recordedBy;
    }

    /**
     * @param subject the attribute by which editions belong together, and its value
     * @return what was known of it by the end of that day in Vietnam, the last thing said last
     */
    public static <E extends FactEdition> List<E> knownOn(EntityManager entityManager, Class<E> type, String subject,
            long value, LocalDate day) {
        return entityManager.createQuery("""
                select e from %s e where e.%s = :value and (e.recordedAt is null or e.recordedAt < :end)
                 order by case when e.recordedAt is null then 0 else 1 end, e.recordedAt, e.id"""
                .formatted(type.getSimpleName(), subject), type).setParameter("value", value)
                .setParameter("end", day.plusDays(1).atStartOfDay(TimeSource.ZONE).toInstant()).getResultList();
    }
}
