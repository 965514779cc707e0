package vn.sontay.training.outcome.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.act.CertificateState;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** Which certificates there are as of a day. For use cases that have checked permission themselves. */
@ApplicationScoped
public class IssuedCertificates {

    /** The condition that certificate {@code k} counts on {@code :asOf}: it was signed by then, hadn't ended (CER-19) and hadn't expired
     * (VAL-3). */
    public static final String COUNTS = "k.valid_from <= :asOf and (k.ended_on is null or k.ended_on > :asOf) "
            + "and (k.valid_until is null or k.valid_until >= :asOf)";

    @PersistenceContext
    EntityManager entityManager;

    protected IssuedCertificates() {
    }

    /** For tests and other features' queries outside the container. */
    public IssuedCertificates(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return the one of each enrolment in these classes that hadn't ended on that day, by number; one statement */
    public Map<Long, IssuedCertificate> ofClasses(Collection<Long> classIds, LocalDate asOf) {
        return classIds.isEmpty() ? Map.of() : live(read("k.class_id in (:ids)", classIds, asOf));
    }

    /** @return the same of a few enrolments; one statement */
    public Map<Long, IssuedCertificate> ofEnrolments(Collection<Long> enrolmentIds, LocalDate asOf) {
        return enrolmentIds.isEmpty() ? Map.of() : live(read("k.enrolment_id in (:ids)", enrolmentIds, asOf));
    }

    /** @return the same of one person, also of classes that they have left; one statement */
    public Map<Long, IssuedCertificate> ofPerson(long personId, LocalDate asOf) {
        return live(read("e.person_id in (:ids)", Set.of(personId), asOf));
    }

    /** @return all that were ever entered for a class, also those that have ended, by number; one statement */
    public List<IssuedCertificate> everOfClass(long classId, LocalDate asOf) {
        return read("k.class_id in (:ids)", Set.of(classId), asOf);
    }

    /** @return the same of one enrolment */
    public List<IssuedCertificate> everOfEnrolment(long enrolmentId, LocalDate asOf) {
        return read("k.enrolment_id in (:ids)", Set.of(enrolmentId), asOf);
    }

    private static Map<Long, IssuedCertificate> live(List<IssuedCertificate> all) {
        Map<Long, IssuedCertificate> live = new LinkedHashMap<>();
        all.stream().filter(IssuedCertificate::live).forEach(each -> live.put(each.enrolmentId(), each));
        return live;
    }

    private List<IssuedCertificate> read(String condition, Collection<Long> ids, LocalDate asOf) {
        return Sql.of(entityManager, """
                select k.id, k.enrolment_id, k.number_text, k.issued_on, k.code, k.full_name, k.state, k.valid_from, k.ended_on,
                       k.valid_until, k.renewal_course,
                       e.withdrawn_on,
                       (select count(*) from certificate_review r where r.certificate_id = k.id and r.flagged_at < :end
                           and (r.decided_at is null or r.decided_at >= :end)) as flags
                  from certificate k join enrolment e on e.id = k.enrolment_id
                 where %s and k.issued_on <= :asOf
                 order by k.for_year, k.register, k.serial""".formatted(condition)).with("ids", ids)
                .with("asOf", asOf).with("end", asOf.plusDays(1).atStartOfDay(TimeSource.ZONE).toInstant())
                .rows(row -> issued(row, asOf));
    }

    private static IssuedCertificate issued(Row row, LocalDate asOf) {
        LocalDate withdrawn = row.dayOrNull("withdrawn_on");
        CertificateState state = state(row, asOf);
        return new IssuedCertificate(row.id("id"), row.id("enrolment_id"), row.text("number_text"),
                row.day("issued_on"), row.text("code"), row.text("full_name"), state,
                state.isEnded() ? row.dayOrNull("ended_on") : row.dayOrNull("valid_from"),
                withdrawn == null || withdrawn.isAfter(asOf) ? null : withdrawn, row.number("flags") > 0,
                limit(row, asOf));
    }

    static IssuedCertificate.@Nullable Limit limit(Row row, LocalDate asOf) {
        LocalDate until = row.dayOrNull("valid_until");
        return until == null
                ? null
                : new IssuedCertificate.Limit(until, until.isBefore(asOf),
                        !until.isAfter(asOf.plusDays(IssuedCertificate.Limit.SOON_DAYS)),
                        row.textOrNull("renewal_course"));
    }

    /** What it was worth then. */
    private static CertificateState state(Row row, LocalDate asOf) {
        CertificateState now = CertificateState.valueOf(row.text("state"));
        LocalDate ended = row.dayOrNull("ended_on");
        if (ended != null && !ended.isAfter(asOf)) {
            return now;
        }
        LocalDate validFrom = row.dayOrNull("valid_from");
        if (validFrom == null || validFrom.isAfter(asOf)) {
            return CertificateState.REGISTERED;
        }
        return now.isEnded() ? CertificateState.VALID : now;
    }
}
