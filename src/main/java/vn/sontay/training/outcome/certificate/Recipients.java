package vn.sontay.training.outcome.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontay.training.outcome.certificate.act.CertificateState;
import vn.sontay.training.outcome.completion.Completions;
import vn.sontay.training.outcome.completion.Judgement;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.trainingclass.Enrolment;

/** Finds out who of a class gets a certificate, and refuses the others by name (CER-5, CER-8). */
@ApplicationScoped
public class Recipients {

    private static final String FIELD = "enrolmentIds";
    private static final Set<CertificateState> LIVE = Set.of(CertificateState.REGISTERED, CertificateState.VALID,
            CertificateState.HANDED_OVER);
    /** CER-25. */
    private static final Set<CertificateState> NOT_WAITING = Set.of(CertificateState.REGISTERED, CertificateState.VALID,
            CertificateState.HANDED_OVER, CertificateState.REVOKED);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Completions completions;

    @Inject
    Clock clock;

    protected Recipients() {
    }

    Recipients(EntityManager entityManager, Completions completions, Clock clock) {
        this.entityManager = entityManager;
        this.completions = completions;
        this.clock = clock;
    }

    /**
     * @return them in the order of a class list
     * @throws RuleException when one who was chosen has a certificate or isn't eligible, or nobody is left
     */
    List<Recipient> of(IssueCertificates command) {
        List<Recipient> active = active(command.classId(), judged(command));
        Set<Long> chosen = command.enrolmentIds();
        return chosen == null
                ? everybody(active, holders(command.classId(), NOT_WAITING))
                : chosen(active, holders(command.classId(), LIVE), chosen, command);
    }

    /**
     * @param fullName as it is printed from now on
     * @return who has one already and gets another in its place: judged anew all the same (CER-24)
     * @throws RuleException when they aren't eligible any more
     */
    Recipient again(IssueCertificates command, long enrolmentId, String fullName) {
        Recipient found = active(command.classId(), judged(command)).stream()
                .filter(each -> each.enrolment().id() == enrolmentId).findFirst()
                .orElseThrow(() -> new RuleException("certificate.holderLeft"));
        requireMet(List.of(found), command);
        return new Recipient(found.enrolment(), found.judgement(), fullName);
    }

    /** @return who has a certificate of the class in one of these states */
    private Set<Long> holders(long classId, Set<CertificateState> states) {
        return new HashSet<>(entityManager
                .createQuery("select c.enrolmentId from Certificate c where c.classId = :id and c.state in :states",
                        Long.class)
                .setParameter("id", classId).setParameter("states", states).getResultList());
    }

    /** As of the date of issue; of who isn't eligible any more by what is known today, as of today (CER-5). */
    private Map<Long, Judgement> judged(IssueCertificates command) {
        Set<Long> classId = Set.of(command.classId());
        Map<Long, Judgement> judged = new HashMap<>(completions.ofClasses(classId, command.issuedOn()));
        LocalDate today = LocalDate.now(clock);
        if (command.issuedOn().isBefore(today)) {
            completions.ofClasses(classId, today)
                    .forEach((id, now) -> judged.computeIfPresent(id, (same, then) -> now.met() ? then : now));
        }
        return judged;
    }

    private List<Recipient> active(long classId, Map<Long, Judgement> judged) {
        return entityManager.createQuery("""
                select e from Enrolment e join Person p on p.id = e.personId
                 where e.classId = :id and e.withdrawnOn is null order by p.sortKey, e.unitName, e.id""",
                Enrolment.class).setParameter("id", classId).getResultList().stream()
                .flatMap(enrolment -> Stream.ofNullable(judged.get(enrolment.id()))
                        .map(judgement -> new Recipient(enrolment, judgement)))
                .toList();
    }

    private static List<Recipient> everybody(List<Recipient> active, Set<Long> certified) {
        List<Recipient> all = active.stream().filter(each -> each.judgement().met())
                .filter(each -> !certified.contains(each.enrolment().id())).toList();
        if (all.isEmpty()) {
            throw RuleException.at(FIELD, "certificate.nobodyWaits");
        }
        return all;
    }

    private List<Recipient> chosen(List<Recipient> active, Set<Long> certified, Set<Long> ids,
            IssueCertificates command) {
        if (ids.isEmpty()) {
            throw RuleException.at(FIELD, "certificate.nobodyChosen");
        }
        List<Recipient> chosen = active.stream().filter(each -> ids.contains(each.enrolment().id())).toList();
        if (chosen.size() < ids.size()) {
            throw gone(ids, command.classId());
        }
        String twice = chosen.stream().filter(each -> certified.contains(each.enrolment().id()))
                .map(each -> each.enrolment().fullName()).collect(Collectors.joining(", "));
        if (!twice.isEmpty()) {
            throw RuleException.at(FIELD, "certificate.alreadyIssued", twice);
        }
        requireMet(chosen, command);
        return chosen;
    }

    /** @return that one left the class meanwhile, or that one was never in it */
    private RuntimeException gone(Set<Long> ids, long classId) {
        long there = entityManager
                .createQuery("select count(e) from Enrolment e where e.classId = :class and e.id in :ids", Long.class)
                .setParameter("class", classId).setParameter("ids", ids).getSingleResult();
        return there < ids.size() ? new NotFoundException() : RuleException.at(FIELD, "certificate.chosenLeft");
    }

    private static void requireMet(List<Recipient> chosen, IssueCertificates command) {
        String missing = chosen.stream().filter(each -> !each.judgement().met())
                .map(each -> each.enrolment().fullName() + " (" + each.judgement().missing() + ")")
                .collect(Collectors.joining("; "));
        if (!missing.isEmpty()) {
            throw RuleException.at(FIELD, "certificate.notEligible", Dates.day(command.issuedOn()), missing);
        }
    }
}
