package vn.sontay.training.outcome.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.act.Act;
import vn.sontay.training.outcome.certificate.act.CertificateAct;
import vn.sontay.training.outcome.certificate.act.CertificateLife;
import vn.sontay.training.outcome.certificate.act.CertificateState;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.shared.database.Lots;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/**
 * What certificates were worth on a day by what had been recorded at a moment: acts that were recorded later, or took effect later,
 * don't touch it (CER-19). For use cases that have checked permission themselves.
 */
@ApplicationScoped
public class KnownCertificates {

    private static final String ENTERED = """
            select k.id, k.enrolment_id, k.number_text, k.issued_on, k.valid_until from certificate k
             where k.enrolment_id in (:ids) and k.issued_on <= :day and k.recorded_at <= :at order by k.id""";

    private static final String STOOD = """
            select k.id, k.enrolment_id, k.number_text, k.issued_on, k.code, k.full_name, k.valid_until, k.renewal_course,
                   (select min(w.withdrawn_on) from withdrawal w where w.enrolment_id = k.enrolment_id
                       and w.withdrawn_on <= :day and (w.recorded_at is null or w.recorded_at <= :at)
                       and (w.undone_at is null or w.undone_at > :at)) as withdrawn_on,
                   (select count(*) from certificate_review r where r.certificate_id = k.id and r.flagged_at < :end
                       and r.flagged_at <= :at
                       and (r.decided_at is null or r.decided_at >= :end or r.decided_at > :at)) as flags
              from certificate k where k.enrolment_id in (:ids) and k.issued_on <= :day and k.recorded_at <= :at
             order by k.for_year, k.register, k.serial""";

    @PersistenceContext
    EntityManager entityManager;

    protected KnownCertificates() {
    }

    /** For tests. */
    public KnownCertificates(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * A certificate as it was known.
     *
     * @param number in the register
     * @param state on the day, by the acts that were recorded
     * @param inForce whether it was signed, hadn't ended and hadn't expired on the day
     * @param ended the act that had ended it by what was recorded, also one that takes effect after the day; null without one
     */
    public record Known(long certificateId, long enrolmentId, String number, CertificateState state, boolean inForce,
            @Nullable Act ended) {
    }

    /** @return those of these enrolments that had been entered by then, by their ids. Two statements for each 500 people. */
    public List<Known> of(Collection<Long> enrolmentIds, LocalDate day, Instant at) {
        List<Known> known = new ArrayList<>();
        Lots.of(enrolmentIds).forEach(some -> {
            List<Row> entered = Sql.of(entityManager, ENTERED).with("ids", some).with("day", day).with("at", at).rows();
            Map<Long, List<Act>> acts = acts(entered.stream().map(row -> row.id("id")).toList(), at);
            entered.forEach(row -> known.add(known(row, acts.getOrDefault(row.id("id"), List.of()), day)));
        });
        return List.copyOf(known);
    }

    /**
     * @return the one of each enrolment that hadn't ended on that day by what had been recorded, by number, as
     *         {@link IssuedCertificates} tells it by all that is known. Two statements for each 500 people.
     */
    public Map<Long, IssuedCertificate> ofEnrolments(Collection<Long> enrolmentIds, LocalDate day, Instant at) {
        Map<Long, IssuedCertificate> live = new LinkedHashMap<>();
        Lots.of(enrolmentIds).forEach(some -> {
            List<Row> entered = Sql.of(entityManager, STOOD).with("ids", some).with("day", day).with("at", at)
                    .with("end", day.plusDays(1).atStartOfDay(TimeSource.ZONE).toInstant()).rows();
            Map<Long, List<Act>> acts = acts(entered.stream().map(row -> row.id("id")).toList(), at);
            entered.stream().map(row -> stood(row, acts.getOrDefault(row.id("id"), List.of()), day))
                    .filter(IssuedCertificate::live).forEach(each -> live.put(each.enrolmentId(), each));
        });
        return live;
    }

    /** @return the same of everybody who ever got one of that class. Three statements for 500 people. */
    public Map<Long, IssuedCertificate> ofClass(long classId, LocalDate day, Instant at) {
        return ofEnrolments(
                Sql.of(entityManager, "select distinct k.enrolment_id from certificate k where k.class_id = :class")
                        .with("class", classId).rows(row -> row.id("enrolment_id")),
                day, at);
    }

    private static IssuedCertificate stood(Row row, List<Act> acts, LocalDate day) {
        LocalDate issuedOn = row.day("issued_on");
        CertificateLife then = CertificateLife.of(issuedOn, byThen(issuedOn, acts, day));
        return new IssuedCertificate(row.id("id"), row.id("enrolment_id"), row.text("number_text"), issuedOn,
                row.text("code"), row.text("full_name"), then.state(),
                then.end().map(Act::on).orElse(then.validFrom()), row.dayOrNull("withdrawn_on"),
                row.number("flags") > 0, IssuedCertificates.limit(row, day));
    }

    private Map<Long, List<Act>> acts(List<Long> certificateIds, Instant at) {
        return certificateIds.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery("select a from CertificateAct a where a.certificateId in :ids",
                                CertificateAct.class)
                        .setParameter("ids", certificateIds).getResultStream()
                        .filter(each -> !each.act().recordedAt().isAfter(at))
                        .collect(Collectors.groupingBy(CertificateAct::certificateId,
                                Collectors.mapping(CertificateAct::act, Collectors.toList())));
    }

    private static Known known(Row row, List<Act> acts, LocalDate day) {
        LocalDate issuedOn = row.day("issued_on");
        CertificateLife then = CertificateLife.of(issuedOn, byThen(issuedOn, acts, day));
        LocalDate from = then.validFrom();
        LocalDate until = row.dayOrNull("valid_until");
        return new Known(row.id("id"), row.id("enrolment_id"), row.text("number_text"), then.state(),
                from != null && !from.isAfter(day) && !then.state().isEnded()
                        && (until == null || !until.isBefore(day)),
                CertificateLife.of(issuedOn, acts).end().orElse(null));
    }

    /** What was undone never was; what takes effect later hadn't by that day. */
    private static List<Act> byThen(LocalDate issuedOn, List<Act> acts, LocalDate day) {
        return CertificateLife.of(issuedOn, acts).standing().stream().filter(each -> !each.on().isAfter(day)).toList();
    }
}
