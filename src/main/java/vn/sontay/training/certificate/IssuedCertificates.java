package vn.sontay.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import vn.sontay.training.shared.TimeSource;

/** Which certificates count as of a day. For use cases that have checked permission themselves. */
@ApplicationScoped
public class IssuedCertificates {

    @PersistenceContext
    EntityManager entityManager;

    protected IssuedCertificates() {
    }

    /** For tests and other features' queries outside the container. */
    public IssuedCertificates(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return by enrolment id, those dated that day or before and not revoked by its end; one statement */
    public Map<Long, IssuedCertificate> ofClasses(Collection<Long> classIds, LocalDate asOf) {
        if (classIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, IssuedCertificate> issued = new HashMap<>();
        entityManager.createQuery("""
                select new vn.sontay.training.certificate.IssuedCertificate(c.id, c.enrolmentId, c.numberText, c.issuedOn,
                       c.code)
                  from Certificate c where c.classId in :classes and c.issuedOn <= :asOf
                   and (c.revokedAt is null or c.revokedAt >= :end)
                 order by c.id""", IssuedCertificate.class).setParameter("classes", classIds).setParameter("asOf", asOf)
                .setParameter("end", asOf.plusDays(1).atStartOfDay(TimeSource.ZONE).toInstant()).getResultList()
                .forEach(each -> issued.put(each.enrolmentId(), each));
        return issued;
    }
}
