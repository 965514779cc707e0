package vn.sontay.training.teaching.trainingclass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.RuleException;

/**
 * What every correction does to which issued papers may stand (CLS-11): it begins here, which warns, and ends here, which
 * announces. For use cases that have checked permission themselves; both calls in their transaction.
 */
@ApplicationScoped
public class Corrections {

    /** The field beside which a form shows that a confirmation is missing. */
    static final String FIELD = "confirmed";

    private static final String REASON = "reason";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassLocks locks;

    @Inject
    Event<PapersExamined> examinations;

    @Inject
    Event<GroundsCorrected> corrections;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    protected Corrections() {
    }

    /** For tests. */
    public Corrections(EntityManager entityManager, Event<PapersExamined> examinations,
            Event<GroundsCorrected> corrections, CurrentUser currentUser, Clock clock) {
        this.entityManager = entityManager;
        this.locks = new ClassLocks(entityManager);
        this.examinations = examinations;
        this.corrections = corrections;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** @return which papers stand on what is recorded about the people of the class, of all of them where none is named */
    List<ConcernedPaper> papers(long classId, Set<Long> enrolmentIds) {
        PapersExamined examined = new PapersExamined(classId, enrolmentIds);
        examinations.fire(examined);
        return examined.papers();
    }

    /**
     * Locks the class, so that nothing is issued meanwhile.
     *
     * @param enrolmentIds whom the correction concerns; nobody where it concerns the whole class
     * @param confirmed whether the user has confirmed to know that papers stand on it
     * @return those papers, for {@link #done}
     * @throws RuleException when there are some and it isn't confirmed
     */
    public List<ConcernedPaper> begin(long classId, Set<Long> enrolmentIds, boolean confirmed) {
        locks.take(classId);
        List<ConcernedPaper> papers = papers(classId, enrolmentIds);
        if (!papers.isEmpty() && !confirmed) {
            throw RuleException.at(FIELD, "trainingclass.papersUnconfirmed", String.valueOf(papers.size()));
        }
        return papers;
    }

    /**
     * What papers stand on isn't corrected without saying why (CLS-11).
     *
     * @return the cause to announce: what is corrected, and the reason where one was given
     * @throws RuleException beside the reason when there are papers and none is given
     */
    static String cause(List<ConcernedPaper> papers, String what, @Nullable String reason) {
        boolean given = reason != null && !reason.isBlank();
        if (!papers.isEmpty() && !given) {
            throw RuleException.at(REASON, "trainingclass.correctionReason");
        }
        return given ? what + ". Lý do: " + reason : what;
    }

    /** Announces what was corrected. @param cause for people to read, in Vietnamese */
    public void done(List<ConcernedPaper> papers, String cause) {
        if (!papers.isEmpty()) {
            entityManager.flush();
            corrections.fire(new GroundsCorrected(cause, clock.instant(), currentUser.name(), papers));
        }
    }
}
