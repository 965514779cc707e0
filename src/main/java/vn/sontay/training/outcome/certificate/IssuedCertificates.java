package vn.sontay.training.outcome.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.shared.database.Sql;

/** Which certificates count as of a day. For use cases that have checked permission themselves. */
@ApplicationScoped
public class IssuedCertificates {

    /** The condition that certificate {@code k} counts on {@code :asOf}, which ends at {@code :end}. */
    public static final String COUNTS = "k.issued_on <= :asOf and (k.revoked_at is null or k.revoked_at >= :end)";

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
        return classIds.isEmpty() ? Map.of() : read("k.class_id in (:ids)", classIds, asOf);
    }

    /** @return the same of a few enrolments; one statement */
    public Map<Long, IssuedCertificate> ofEnrolments(Collection<Long> enrolmentIds, LocalDate asOf) {
        return enrolmentIds.isEmpty() ? Map.of() : read("k.enrolment_id in (:ids)", enrolmentIds, asOf);
    }

    /** @return the same of one person, also of classes that they have left; one statement */
    public Map<Long, IssuedCertificate> ofPerson(long personId, LocalDate asOf) {
        return read("e.person_id in (:ids)", Set.of(personId), asOf);
    }

    private Map<Long, IssuedCertificate> read(String condition, Collection<Long> ids, LocalDate asOf) {
        Map<Long, IssuedCertificate> issued = new LinkedHashMap<>();
        Sql.of(entityManager, """
                select k.id, k.enrolment_id, k.number_text, k.issued_on, k.code, k.full_name, e.withdrawn_on,
                       (select count(*) from certificate_review r where r.certificate_id = k.id and r.flagged_at < :end
                           and (r.decided_at is null or r.decided_at >= :end)) as flags
                  from certificate k join enrolment e on e.id = k.enrolment_id
                 where %s and %s
                 order by k.for_year, k.register, k.serial""".formatted(condition, COUNTS)).with("ids", ids)
                .with("asOf", asOf)
                .with("end", asOf.plusDays(1).atStartOfDay(TimeSource.ZONE).toInstant()).rows().forEach(row -> {
                    LocalDate withdrawn = row.dayOrNull("withdrawn_on");
                    issued.put(row.id("enrolment_id"), new IssuedCertificate(row.id("id"), row.id("enrolment_id"),
                            row.text("number_text"), row.day("issued_on"), row.text("code"), row.text("full_name"),
                            withdrawn == null || withdrawn.isAfter(asOf) ? null : withdrawn,
                            row.number("flags") > 0));
                });
        return issued;
    }
}
