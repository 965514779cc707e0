package vn.sontay.training.shared.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.shared.database.Sql;

/**
 * Keeps what the content said, and says, of things that count: from when it held and since when it was known (SHA-4). Append
 * only. Several nodes may start at once: they keep one after the other.
 */
@ApplicationScoped
public class EditionArchive {

    /** Who records what follows from the content files. */
    public static final String CONTENT = "content";

    @PersistenceContext
    EntityManager entityManager;

    protected EditionArchive() {
    }

    /** For tests. */
    public EditionArchive(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * What is said of something now.
     *
     * @param subject its code
     * @param text all that counts, in lines that say the same only for the same
     * @param first from when it held if it is said for the first time; null for the beginning, or an unknown day
     * @param stated from when it holds if something else was said before; null for the day on which it is kept
     */
    public record Fact(String subject, String text, @Nullable LocalDate first, @Nullable LocalDate stated) {

        private Edition edition(int number, @Nullable LocalDate tookEffectOn, Instant at) {
            return new Edition(subject, number, text, tookEffectOn, at);
        }

        /** @return the edition that this adds to those of its subject, the last of which it is compared with */
        Optional<Edition> after(List<Edition> kept, Instant at) {
            if (kept.isEmpty()) {
                return Optional.of(edition(1, first, at));
            }
            Edition last = kept.getLast();
            boolean otherDay = stated != null && last.number() > 1 && !stated.equals(last.tookEffectOn());
            return otherDay || !text.equals(last.text())
                    ? Optional.of(edition(last.number() + 1,
                            stated == null ? LocalDate.ofInstant(at, TimeSource.ZONE) : stated, at))
                    : Optional.empty();
        }
    }

    /**
     * What was said of something, from some day on.
     *
     * @param number of the edition, from 1
     * @param tookEffectOn from when it held; null for the beginning, or an unknown day
     * @param recordedAt when it was kept first; null for what was there before anything was kept
     */
    public record Edition(String subject, int number, String text, @Nullable LocalDate tookEffectOn,
            @Nullable Instant recordedAt) implements DatedEdition {

        /** @return whether it was known by the end of that day */
        public boolean knownOn(LocalDate day) {
            return recordedAt == null || !LocalDate.ofInstant(recordedAt, TimeSource.ZONE).isAfter(day);
        }

        /** @return whether it was known at that moment */
        public boolean knownBy(Instant moment) {
            return recordedAt == null || !recordedAt.isAfter(moment);
        }
    }

    /**
     * Adds what differs from what was said last, in the caller's transaction or one of its own.
     *
     * @param kind which things these are
     * @return all editions of that kind, by number
     */
    @Transactional
    public List<Edition> keep(String kind, List<Fact> facts, Instant at, String by) {
        Sql.of(entityManager, "update setting set content = '' where name = 'edition-lock'").change();
        List<Edition> all = new ArrayList<>(all(kind));
        Map<String, List<Edition>> bySubject = new HashMap<>();
        all.forEach(each -> bySubject.computeIfAbsent(each.subject(), code -> new ArrayList<>()).add(each));
        for (Fact fact : facts) {
            fact.after(bySubject.getOrDefault(fact.subject(), List.of()), at).ifPresent(added -> {
                insert(kind, added, by);
                all.add(added);
            });
        }
        return all;
    }

    /** @return all editions of that kind, by number */
    @Transactional
    public List<Edition> all(String kind) {
        return Sql.of(entityManager, """
                select subject, edition, facts, took_effect_on, recorded_at from content_edition
                 where kind = :kind order by edition, subject""").with("kind", kind)
                .rows(row -> new Edition(row.text("subject"), row.number("edition"), row.text("facts"),
                        row.dayOrNull("took_effect_on"), row.momentOrNull("recorded_at")));
    }

    private void insert(String kind, Edition added, String by) {
        Sql.of(entityManager, """
                insert into content_edition
                  (kind, subject, edition, facts, sha256, took_effect_on, recorded_at, recorded_by)
                values (:kind, :subject, :edition, :facts, :sha256, :took, :at, :by)""").with("kind", kind)
                .with("subject", added.subject()).with("edition", added.number()).with("facts", added.text())
                .with("sha256", new Fingerprint().add(added.text()).sha256()).with("took", added.tookEffectOn())
                .with("at", Objects.requireNonNull(added.recordedAt())).with("by", by).change();
    }
}
