package vn.sontay.training.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.trainingclass.ClassAccess;
import vn.sontay.training.trainingclass.ClassFacts;
import vn.sontay.training.trainingclass.ClassLetterhead;
import vn.sontay.training.trainingclass.ClassQueries;

/** Reads the paper sheets of a class, and what the empty form prints, for its staff. */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class PaperFeedbackQueries {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    ClassQueries classQueries;

    @Inject
    ClassLetterhead letterhead;

    @Inject
    FeedbackClasses classes;

    @Inject
    FeedbackCatalogue catalogue;

    @Inject
    Installation installation;

    /** @return the class's tallies, also the withdrawn ones, the newest first */
    public PaperSheets sheets(long classId) {
        access.requireStaff(classId);
        List<TallyRow> tallies = entityManager
                .createQuery("select distinct t from PaperTally t left join fetch t.ticks where t.classId = :id "
                        + "order by t.recordedAt desc, t.id desc", PaperTally.class)
                .setParameter("id", classId).getResultList().stream().map(PaperTally::row).toList();
        return new PaperSheets(classes.of(classId), catalogue.current(), tallies);
    }

    /** @return the empty form of the class; also before it is open */
    public FeedbackPaper paper(long classId) {
        ClassFacts facts = classQueries.facts(classId);
        return new FeedbackPaper(letterhead.of(facts), facts.title(), catalogue.current(), installation.demo());
    }
}
