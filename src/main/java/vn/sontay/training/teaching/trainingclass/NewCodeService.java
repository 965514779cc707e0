package vn.sontay.training.teaching.trainingclass;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.sontay.training.people.security.IssuedCode;
import vn.sontay.training.people.security.OneTimeCodes;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;

/** Lets a trainer help people of their own class who have no code or forgot their password (CLS-4, SEC-7). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class NewCodeService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    OneTimeCodes codes;

    public NewCodeService() {
    }

    /** For tests. */
    public NewCodeService(EntityManager entityManager, CurrentUser currentUser, OneTimeCodes codes) {
        this.entityManager = entityManager;
        this.access = new ClassAccess(entityManager, currentUser);
        this.codes = codes;
    }

    /**
     * Issues a new code to each of them. Not repeatable: a second request makes new codes (SEC-9).
     *
     * @return the plain codes, in the order of a class list
     * @throws NotFoundException when one of them isn't in that class now
     * @throws RuleException when one of them is more than a trainee and the caller doesn't administer the class's unit
     */
    public List<IssuedCode> issue(long classId, Collection<Long> enrolmentIds) {
        access.requireStaff(classId);
        if (enrolmentIds.isEmpty()) {
            throw new RuleException("trainingclass.nobodyChosen");
        }
        List<Long> people = entityManager.createQuery("""
                select e.personId from Enrolment e
                 where e.classId = :id and e.id in :enrolments and e.withdrawnOn is null""", Long.class)
                .setParameter("id", classId).setParameter("enrolments", enrolmentIds).getResultList();
        if (people.size() < Set.copyOf(enrolmentIds).size()) {
            throw new NotFoundException();
        }
        return access.isAdministrator(classId)
                ? codes.issue(people)
                : codes.issueToTrainees(people);
    }
}
