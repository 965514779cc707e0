package vn.sontay.training.teaching.trainingclass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;
import vn.sontay.training.people.security.OwnDeviceSession;

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
        List<?> days = entityManager.createNativeQuery("""
                select max(c.ends_on) from training_class c
                 where exists (select 1 from enrolment e
                                where e.class_id = c.id and e.person_id = ? and e.withdrawn_on is null)
                    or exists (select 1 from class_trainer t where t.class_id = c.id and t.person_id = ?)
                """).setParameter(1, question.personId()).setParameter(2, question.personId()).getResultList();
        if (days.getFirst() instanceof Date day) {
            question.neededUntil(day.toLocalDate());
        }
    }
}
