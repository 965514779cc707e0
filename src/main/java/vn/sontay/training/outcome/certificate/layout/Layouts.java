package vn.sontay.training.outcome.certificate.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** On what paper letterheads print. For use cases that have checked permission themselves. */
@ApplicationScoped
public class Layouts {

    @PersistenceContext
    EntityManager entityManager;

    protected Layouts() {
    }

    /** For tests outside the container. */
    public Layouts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return that of the letterhead, an empty page where nothing was said. One statement. */
    public PaperLayout of(long issuerId) {
        return found(issuerId).map(IssuerLayout::layout).orElse(PaperLayout.EMPTY_PAGE);
    }

    Optional<IssuerLayout> found(long issuerId) {
        return entityManager.createQuery("select l from IssuerLayout l where l.issuerId = :id", IssuerLayout.class)
                .setParameter("id", issuerId).getResultStream().findFirst();
    }
}
