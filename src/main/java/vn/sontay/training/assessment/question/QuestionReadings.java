package vn.sontay.training.assessment.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Stores and finds second readings; for use cases that have checked permission themselves. */
@ApplicationScoped
class QuestionReadings {

    @PersistenceContext
    EntityManager entityManager;

    protected QuestionReadings() {
    }

    /** For tests. */
    QuestionReadings(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return whether it is asked as somebody has written it in the browser, so that it needs a second reader */
    static boolean isNeeded(BankEntry entry) {
        return entry.origin() != Origin.FILE && !entry.withdrawn();
    }

    /** @return of the questions that need one and have it, by code; a reading goes before a release. One statement at most. */
    Map<String, SecondReading> of(Collection<BankEntry> entries) {
        Map<String, BankEntry> asked = entries.stream().filter(QuestionReadings::isNeeded)
                .collect(Collectors.toMap(BankEntry::code, entry -> entry));
        Map<String, SecondReading> found = new HashMap<>();
        if (!asked.isEmpty()) {
            all().stream().filter(row -> asked.containsKey(row.code()) && row.isOf(asked.get(row.code()).question()))
                    .forEach(row -> found.merge(row.code(), row.reading(),
                            (one, other) -> one.kind() == ReadingKind.READ ? one : other));
        }
        return found;
    }

    private List<QuestionReading> all() {
        return entityManager.createQuery("select r from QuestionReading r", QuestionReading.class).getResultList();
    }

    /** @return who wrote that wording first. One statement. */
    Edition author(BankEntry entry, Edition latest) {
        Optional<Edition> first = new BrowserEditions(entityManager).of(entry.code()).stream()
                .filter(edition -> edition.writes() && edition.question().sha256().equals(entry.question().sha256()))
                .min(Comparator.comparing(Edition::ordinal));
        return first.orElse(latest);
    }

    void add(Question question, SecondReading reading) {
        entityManager.persist(new QuestionReading(question, reading));
    }
}
