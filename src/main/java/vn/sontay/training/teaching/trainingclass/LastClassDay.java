package vn.sontay.training.teaching.trainingclass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import vn.sontay.training.people.security.OwnDeviceSession;
import vn.sontay.training.shared.database.Sql;

/** Keeps a person's own device signed in until the last class is over that they take part in or teach (SEC-11). */
@ApplicationScoped
public class LastClassDay {

    @PersistenceContext
    EntityManager entityManager;

    protected LastClassDay() {
    }

    /** For tests. */
    LastClassDay(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void answer(@Observes OwnDeviceSession question) {
        LocalDate last = Sql.of(entityManager, """
                select max(c.ends_on) as last_day from training_class c
                 where exists (select 1 from enrolment e
                                where e.class_id = c.id and e.person_id = :person and e.withdrawn_on is null)
                    or %s
                """.formatted(WhoTeaches.condition("c.id", ":person"))).with("person", question.personId()).first()
                .orElseThrow().dayOrNull("last_day");
        if (last != null) {
            question.neededUntil(last);
        }
    }
}
