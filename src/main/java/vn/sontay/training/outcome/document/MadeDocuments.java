package vn.sontay.training.outcome.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** Papers of units by what a feature has made them from; for use cases that have checked permission themselves. */
@ApplicationScoped
public class MadeDocuments {

    @PersistenceContext
    EntityManager entityManager;

    /** @param from as the feature knows it ({@link UnitPapers}) @return what was drafted from any of these, the oldest first. One statement at most. */
    public List<DocumentRow> from(DocumentKind kind, Collection<String> from) {
        return from.isEmpty()
                ? List.of()
                : DocumentRows.where(entityManager,
                        "d.unit_id is not null and d.kind = :kind and d.made_from in (:from) order by d.added_at, d.id")
                        .with("kind", kind).with("from", from).rows(DocumentRows::row);
    }
}
