package vn.sontay.training.assessment.quizresults;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Sql;

/** Takes signs of life of those who are taking a quiz (QUI-65). Not announced: nothing follows from them. */
@Stateless
@RolesAllowed(Roles.TRAINEE)
public class PresenceService {

    private static final String SEEN = """
            insert into attempt_presence (attempt_id, seen_at, at_question, unsent)
            select a.id, :now, :question, :unsent from attempt a join enrolment e on e.id = a.enrolment_id
             where a.id = :attempt and e.person_id = :person and e.withdrawn_on is null and a.submitted_at is null
            on duplicate key update seen_at = :now, at_question = :question, unsent = :unsent
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
        Instant now = clock.instant();
        int written = Sql.of(entityManager, SEEN).with("now", now).with("question", atQuestion).with("unsent", unsent)
                .with("attempt", attemptId).with("person", currentUser.require().personId()).change();
        if (written == 0) {
            throw new RefusedException();
        }
    }
}
