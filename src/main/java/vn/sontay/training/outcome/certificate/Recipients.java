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
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.trainingclass.Enrolment;

/** Finds out who of a class gets a certificate, and refuses the others by name (CER-5, CER-8). */
@ApplicationScoped
public class Recipients {

    private static final String FIELD = "enrolmentIds";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Eligibilities eligibilities;

    @Inject
    Clock clock;

    protected Recipients() {
    }

    Recipients(EntityManager entityManager, Eligibilities eligibilities, Clock clock) {
        this.entityManager = entityManager;
        this.eligibilities = eligibilities;
        this.clock = clock;
    }

    /**
     * @return them in the order of a class list
     * @throws RuleException when one who was chosen has a certificate or isn't eligible, or nobody is left
     */
    List<Recipient> of(IssueCertificates command) {
        Map<Long, Standing> standings = standings(command);
        Set<Long> certified = new HashSet<>(entityManager
                .createQuery("select c.enrolmentId from Certificate c where c.classId = :id and c.liveKey = 0",
                        Long.class)
                .setParameter("id", command.classId()).getResultList());
        List<Recipient> active = active(command.classId(), standings);
        Set<Long> chosen = command.enrolmentIds();
        return chosen == null ? everybody(active, certified) : chosen(active, certified, chosen, command);
    }

    /** As of the date of issue; of who isn't eligible any more by what is known today, as of today (CER-5). */
    private Map<Long, Standing> standings(IssueCertificates command) {
        Set<Long> classId = Set.of(command.classId());
        Map<Long, Standing> standings = new HashMap<>(eligibilities.standings(classId, command.issuedOn()));
        LocalDate today = LocalDate.now(clock);
        if (command.issuedOn().isBefore(today)) {
            eligibilities.standings(classId, today).forEach((id, now) -> standings.computeIfPresent(id,
                    (same, then) -> now.eligibility().eligible() ? then : now));
        }
        return standings;
    }

    private List<Recipient> active(long classId, Map<Long, Standing> standings) {
        return entityManager.createQuery("""
                select e from Enrolment e join Person p on p.id = e.personId
                 where e.classId = :id and e.withdrawnOn is null order by p.sortKey, e.unitName, e.id""",
                Enrolment.class).setParameter("id", classId).getResultList().stream()
                .flatMap(enrolment -> Stream.ofNullable(standings.get(enrolment.id()))
                        .map(standing -> new Recipient(enrolment, standing)))
                .toList();
    }

    private static List<Recipient> everybody(List<Recipient> active, Set<Long> certified) {
        List<Recipient> all = active.stream().filter(each -> each.standing().eligibility().eligible())
                .filter(each -> !certified.contains(each.enrolment().id())).toList();
        if (all.isEmpty()) {
            throw RuleException.at(FIELD, "certificate.nobodyWaits");
        }
        return all;
    }

    private static List<Recipient> chosen(List<Recipient> active, Set<Long> certified, Set<Long> ids,
            IssueCertificates command) {
        if (ids.isEmpty()) {
            throw RuleException.at(FIELD, "certificate.nobodyChosen");
        }
        List<Recipient> chosen = active.stream().filter(each -> ids.contains(each.enrolment().id())).toList();
        if (chosen.size() < ids.size()) {
            throw new NotFoundException();
        }
        String twice = chosen.stream().filter(each -> certified.contains(each.enrolment().id()))
                .map(each -> each.enrolment().fullName()).collect(Collectors.joining(", "));
        if (!twice.isEmpty()) {
            throw RuleException.at(FIELD, "certificate.alreadyIssued", twice);
        }
        String missing = chosen.stream().filter(each -> !each.standing().eligibility().eligible())
                .map(each -> each.enrolment().fullName() + " (" + each.standing().eligibility().missing() + ")")
                .collect(Collectors.joining("; "));
        if (!missing.isEmpty()) {
            throw RuleException.at(FIELD, "certificate.notEligible", Dates.day(command.issuedOn()), missing);
        }
        return chosen;
    }
}
