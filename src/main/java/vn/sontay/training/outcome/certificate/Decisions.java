package vn.sontay.training.outcome.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.sontay.training.shared.NotFoundException;

/** What was decided when certificates were issued. For use cases that have checked permission themselves. */
@ApplicationScoped
public class Decisions {

    @PersistenceContext
    EntityManager entityManager;

    protected Decisions() {
    }

    /** For tests and other features' queries outside the container. */
    public Decisions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @throws NotFoundException when there is no such certificate */
    public Decision of(long certificateId) {
        return entityManager.createQuery("select c.evidence from Certificate c where c.id = :id", String.class)
                .setParameter("id", certificateId).getResultStream().findFirst().map(Evidence::new)
                .orElseThrow(NotFoundException::new).decision();
    }
}
