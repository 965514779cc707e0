package vn.sontay.training.outcome.classpaper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.Differences;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.TrainingClass;

/** Keeps what stands in a class's papers and nowhere else. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class PaperTermsService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    CommandReceipts receipts;

    @Inject
    Event<Changed> changes;

    /** @return what was said. Two statements beside that of the scope. */
    public TermsFacts facts(long classId) {
        access.requireAdministrator(classId);
        return found(entityManager, classId).orElseGet(() -> new PaperTerms(classId))
                .facts(entityManager.find(TrainingClass.class, classId).title());
    }

    /**
     * @throws vn.sontay.training.shared.StaleDataException when somebody else has said something since
     * @throws vn.sontay.training.shared.RuleException when units would be asked to answer on a day that can't be meant (CLP-6)
     */
    public void set(SetPaperTerms command) {
        access.requireAdministrator(command.classId());
        Constraints.check(command);
        receipts.once(command.requestId(), "classpaper.setTerms", () -> {
            PaperTerms terms = found(entityManager, command.classId()).orElse(null);
            if (terms == null) {
                terms = new PaperTerms(command.classId());
                entityManager.persist(terms);
                entityManager.flush();
            } else {
                terms.requireVersion(command.version());
            }
            TrainingClass held = entityManager.find(TrainingClass.class, command.classId());
            Differences differences = terms.set(command, held.startsOn(), held.endsOn());
            changes.fire(new Changed("classpaper.setTerms", "class", command.classId(), held.title(), differences));
            return terms.id();
        });
    }

    static Optional<PaperTerms> found(EntityManager entityManager, long classId) {
        return entityManager.createQuery("select t from PaperTerms t where t.classId = :class", PaperTerms.class)
                .setParameter("class", classId).getResultStream().findFirst();
    }
}
