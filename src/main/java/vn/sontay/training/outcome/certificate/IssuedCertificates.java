package vn.sontay.training.outcome.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
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

    /** @return by enrolment id, those dated that day or before and not revoked by its end, by number (CER-15); one statement */
    public Map<Long, IssuedCertificate> ofClasses(Collection<Long> classIds, LocalDate asOf) {
        if (classIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, IssuedCertificate> issued = new LinkedHashMap<>();
        for (Object[] row : entityManager.createQuery("""
                select c.id, c.enrolmentId, c.numberText, c.issuedOn, c.code, c.fullName, e.withdrawnOn,
                       (select count(r) from CertificateReview r where r.certificateId = c.id and r.flaggedAt < :end
                           and (r.decidedAt is null or r.decidedAt >= :end))
                  from Certificate c join Enrolment e on e.id = c.enrolmentId
                 where c.classId in :classes and c.issuedOn <= :asOf and (c.revokedAt is null or c.revokedAt >= :end)
                 order by c.forYear, c.register, c.serial""", Object[].class).setParameter("classes", classIds)
                .setParameter("asOf", asOf)
                .setParameter("end", asOf.plusDays(1).atStartOfDay(TimeSource.ZONE).toInstant()).getResultList()) {
            LocalDate withdrawn = (LocalDate) row[6];
            issued.put((Long) row[1], new IssuedCertificate((Long) row[0], (Long) row[1], (String) row[2],
                    (LocalDate) row[3], (String) row[4], (String) row[5],
                    withdrawn == null || withdrawn.isAfter(asOf) ? null : withdrawn,
                    ((Number) row[7]).longValue() > 0));
        }
        return issued;
    }
}
