package vn.sontay.training.outcome.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontay.training.outcome.completion.CompletedSpans;
import vn.sontay.training.outcome.completion.Completions;
import vn.sontay.training.outcome.completion.Judgement;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.Enrolment;

/** Reads who is eligible and who has a certificate, as of today. */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class CertificateQueries {

    private static final String WAITING = """
            select c.id, c.title, c.ends_on, count(*) as people, count(*) over () as classes
              from completion_span x join training_class c on c.id = x.class_id
             where %s and c.ends_on <= :asOf and x.met_from <= :asOf and (x.met_to is null or x.met_to > :asOf)
               and not exists (select 1 from certificate k where k.enrolment_id = x.enrolment_id
                    and (k.live_key = 0 or k.state = 'REVOKED'))
             group by c.id, c.title, c.ends_on order by c.ends_on, c.id
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    Completions completions;

    @Inject
    CompletedSpans spans;

    @Inject
    IssuedCertificates issued;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** @return everybody who is in the class or has a certificate of it (CER-15), in the order of a class list, to its staff */
    public List<EligibilityRow> people(long classId) {
        access.requireStaff(classId);
        LocalDate today = LocalDate.now(clock);
        Map<Long, Judgement> judged = completions.everybodyOf(Set.of(classId), today);
        Map<Long, List<IssuedCertificate>> certificates = issued.everOfClass(classId, today).stream()
                .collect(Collectors.groupingBy(IssuedCertificate::enrolmentId));
        List<EligibilityRow> rows = new ArrayList<>();
        for (Enrolment each : entityManager.createQuery("""
                select e from Enrolment e join Person p on p.id = e.personId
                 where e.classId = :id order by p.sortKey, e.unitName, e.id""", Enrolment.class)
                .setParameter("id", classId).getResultList()) {
            Judgement judgement = judged.get(each.id());
            List<IssuedCertificate> ever = certificates.getOrDefault(each.id(), List.of());
            if (judgement != null && (!judgement.out() || !ever.isEmpty())) {
                rows.add(new EligibilityRow(each.id(), each.fullName(), each.birthYear(), each.unitName(),
                        each.jobTitle(), judgement,
                        ever.stream().filter(IssuedCertificate::live).findFirst().orElse(null),
                        ever.stream().filter(paper -> !paper.live()).toList()));
            }
        }
        return rows;
    }

    /** @return what the caller has reached in the class of their own enrolment, and their certificate */
    @RolesAllowed(Roles.TRAINEE)
    public MyCertificate mine(long enrolmentId) {
        access.requireOwn(enrolmentId);
        LocalDate today = LocalDate.now(clock);
        List<IssuedCertificate> ever = issued.everOfEnrolment(enrolmentId, today);
        return new MyCertificate(completions.ofEnrolment(enrolmentId, today),
                ever.stream().filter(IssuedCertificate::live).findFirst()
                        .orElse(ever.isEmpty() ? null : ever.getLast()));
    }

    /** @return the same of every class that the caller is in, and their certificates of those that they have left; five statements */
    @RolesAllowed(Roles.TRAINEE)
    public MyCertificates mine() {
        long personId = currentUser.require().personId();
        LocalDate today = LocalDate.now(clock);
        Map<Long, IssuedCertificate> papers = issued.ofPerson(personId, today);
        return new MyCertificates(
                completions.ofPerson(personId, today).values().stream()
                        .map(each -> new MyCertificate(each, papers.get(each.enrolmentId()))).toList(),
                papers.values().stream().filter(paper -> paper.withdrawnOn() != null).toList());
    }

    /**
     * The classes of the caller's units that are over and have eligible people without certificate, the oldest first. Two
     * statements. Without a transaction, as judging again needs a connection of its own.
     *
     * @param number the page, from 1; beyond the last there is nothing
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Page<WaitingClass> waiting(int number, int size) {
        spans.refresh();
        LocalDate today = LocalDate.now(clock);
        int page = Math.max(1, number);
        List<Row> rows = Sql.of(entityManager, WAITING.formatted(
                currentUser.require().scope(Roles.ADMINISTRATOR).holds("c.organiser_unit_id"))).with("asOf", today)
                .page((page - 1) * size, size).rows();
        return new Page<>(rows.stream().map(row -> new WaitingClass(row.id("id"), row.text("title"), row.day("ends_on"),
                row.number("people"))).toList(), page, size, rows.isEmpty() ? 0 : rows.getFirst().number("classes"));
    }
}
