package vn.sontay.training.learning.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import vn.sontay.training.shared.NotFoundException;

/** Finds inquiries to change them. For use cases that check permission themselves. */
@ApplicationScoped
class Inquiries {

    @PersistenceContext
    EntityManager entityManager;

    protected Inquiries() {
    }

    /** For tests. */
    Inquiries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return the inquiry, held until the transaction ends, so that nobody answers what is being taken back */
    Inquiry locked(long inquiryId) {
        Inquiry inquiry = entityManager.find(Inquiry.class, inquiryId, LockModeType.PESSIMISTIC_WRITE);
        if (inquiry == null) {
            throw new NotFoundException();
        }
        return inquiry;
    }
}
