package vn.sontay.training.assessment.quizresults;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;

/** Takes signs of life of those who are taking a test (QUI-65). Not announced: nothing follows from them. */
@Stateless
@RolesAllowed(Roles.TRAINEE)
public class PresenceService {

    private static final String SEEN = """
            insert into attempt_presence (attempt_id, seen_at, at_question, unsent)
            select a.id, ?, ?, ? from attempt a join enrolment e on e.id = a.enrolment_id
             where a.id = ? and e.person_id = ? and e.withdrawn_on is null and a.submitted_at is null
            on duplicate key update seen_at = ?, at_question = ?, unsent = ?
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * Writes it over the last one. One statement, which also says whose attempt it is.
     *
     * @param atQuestion that is in view, from 1; 0 for none
     * @param unsent answers that wait for a connection
     * @throws RefusedException when it isn't the caller's own, or is handed in
     */
    public void seen(long attemptId, int atQuestion, int unsent) {
        Timestamp now = Timestamp.from(clock.instant());
        int written = entityManager.createNativeQuery(SEEN).setParameter(1, now).setParameter(2, atQuestion)
                .setParameter(3, unsent).setParameter(4, attemptId)
                .setParameter(5, currentUser.require().personId()).setParameter(6, now).setParameter(7, atQuestion)
                .setParameter(8, unsent).executeUpdate();
        if (written == 0) {
            throw new RefusedException();
        }
    }
}
