package vn.sontay.training.outcome.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
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
import vn.sontay.training.outcome.completion.Completions;
import vn.sontay.training.outcome.completion.Judgement;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.Enrolment;
import vn.sontay.training.teaching.trainingclass.TrainingClass;

/** Reads who is eligible and who has a certificate, as of today. */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class CertificateQueries {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    Completions completions;

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
        Map<Long, IssuedCertificate> certificates = issued.ofClasses(Set.of(classId), today);
        List<EligibilityRow> rows = new ArrayList<>();
        for (Enrolment each : entityManager.createQuery("""
                select e from Enrolment e join Person p on p.id = e.personId
                 where e.classId = :id order by p.sortKey, e.unitName, e.id""", Enrolment.class)
                .setParameter("id", classId).getResultList()) {
            Judgement judgement = judged.get(each.id());
            IssuedCertificate certificate = certificates.get(each.id());
            if (judgement != null && (!judgement.out() || certificate != null)) {
                rows.add(new EligibilityRow(each.id(), each.fullName(), each.birthYear(), each.unitName(),
                        each.jobTitle(), judgement, certificate));
            }
        }
        return rows;
    }

    /** @return what the caller has reached in the class of their own enrolment, and their certificate */
    @RolesAllowed(Roles.TRAINEE)
    public MyCertificate mine(long enrolmentId) {
        Enrolment own = access.requireOwn(enrolmentId);
        LocalDate today = LocalDate.now(clock);
        return new MyCertificate(completions.ofEnrolment(enrolmentId, today),
                issued.ofClasses(Set.of(own.classId()), today).get(enrolmentId));
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

    /** @return the classes of the caller's units that are over and have eligible people without certificate, the oldest first; few statements */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<WaitingClass> waiting() {
        LocalDate today = LocalDate.now(clock);
        List<TrainingClass> over = entityManager.createQuery("""
                select c from TrainingClass c
                 where %s and c.endsOn <= :today and exists (
                       select e.id from Enrolment e where e.classId = c.id and e.withdrawnOn is null and not exists (
                              select x.id from Certificate x where x.enrolmentId = e.id and x.liveKey = 0))
                 order by c.endsOn, c.id"""
                .formatted(currentUser.require().scope(Roles.ADMINISTRATOR).holds("c.organiserUnitId")),
                TrainingClass.class).setParameter("today", today).getResultList();
        Set<Long> ids = over.stream().map(TrainingClass::id).collect(Collectors.toSet());
        Map<Long, Long> waiting = waitingByClass(ids, today);
        return over.stream().filter(each -> waiting.containsKey(each.id())).map(each -> new WaitingClass(each.id(),
                each.title(), each.endsOn(), Math.toIntExact(waiting.getOrDefault(each.id(), 0L)))).toList();
    }

    private Map<Long, Long> waitingByClass(Set<Long> classIds, LocalDate today) {
        Map<Long, IssuedCertificate> certificates = issued.ofClasses(classIds, today);
        return completions.ofClasses(classIds, today).values().stream().filter(Judgement::met)
                .filter(each -> !certificates.containsKey(each.enrolmentId()))
                .collect(Collectors.groupingBy(Judgement::classId, Collectors.counting()));
    }
}
