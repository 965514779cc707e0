package vn.sontay.training.teaching.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassLetterhead;
import vn.sontay.training.teaching.trainingclass.ClassQueries;

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
        Map<Long, Map<String, Distribution>> ticks = entityManager
                .createQuery("select n from PaperCount n join PaperTally t on t.id = n.tallyId where t.classId = :id",
                        PaperCount.class)
                .setParameter("id", classId).getResultStream().collect(Collectors.groupingBy(PaperCount::tallyId,
                        Collectors.toMap(PaperCount::questionCode, PaperCount::counts)));
        List<TallyRow> tallies = entityManager
                .createQuery("select t from PaperTally t where t.classId = :id order by t.recordedAt desc, t.id desc",
                        PaperTally.class)
                .setParameter("id", classId).getResultStream()
                .map(tally -> tally.row(ticks.getOrDefault(tally.id(), Map.of()))).toList();
        return new PaperSheets(classes.of(classId), catalogue.current(), tallies);
    }

    /** @return the empty form of the class; also before it is open */
    public FeedbackPaper paper(long classId) {
        ClassFacts facts = classQueries.facts(classId);
        return new FeedbackPaper(letterhead.of(facts), facts.title(), catalogue.current(), installation.demo());
    }
}
