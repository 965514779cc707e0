package vn.sontay.training.assessment.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.sontay.training.shared.Locks;
import vn.sontay.training.shared.database.Sql;

/** Stores and finds what was edited in the browser; for use cases that have checked permission themselves. */
@ApplicationScoped
class BrowserEditions {

    private static final int AT_ONCE = 500;

    @PersistenceContext
    EntityManager entityManager;

    protected BrowserEditions() {
    }

    BrowserEditions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Waits for others who change the bank; held until the transaction ends. Take it before the first read. */
    void lock() {
        Locks.take(entityManager, "question-lock");
    }

    /** @return of each code the edition in force */
    List<Edition> latest() {
        return entityManager.createQuery("""
                select e from BrowserEdition e where e.ordinal =
                  (select max(o.ordinal) from BrowserEdition o where o.code = e.code) order by e.id""",
                BrowserEdition.class).getResultList().stream().map(BrowserEdition::edition).toList();
    }

    /** @return all editions of that code, the latest first */
    List<Edition> of(String code) {
        return entityManager.createQuery("select e from BrowserEdition e where e.code = :code order by e.ordinal desc",
                BrowserEdition.class).setParameter("code", code).getResultList().stream().map(BrowserEdition::edition)
                .toList();
    }

    /** @return the highest ordinals by code in lower case; a code without an edition isn't in it */
    Map<String, Integer> ordinals(Collection<String> codes) {
        Map<String, Integer> ordinals = new HashMap<>();
        List<String> all = List.copyOf(codes);
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            Sql.of(entityManager, """
                    select e.code, max(e.ordinal) as latest from browser_edition e where e.code in (:codes)
                     group by e.code""").with("codes", all.subList(i, Math.min(all.size(), i + AT_ONCE))).rows()
                    .forEach(row -> ordinals.merge(row.text("code").toLowerCase(Locale.ROOT), row.number("latest"),
                            Math::max));
        }
        return ordinals;
    }

    void add(Collection<Edition> editions) {
        WrittenOnce rows = new WrittenOnce(entityManager);
        editions.forEach(edition -> rows.add(new BrowserEdition(edition)));
    }
}
