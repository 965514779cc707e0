package vn.sontay.training.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Set;
import vn.sontay.training.learning.progress.CompleteLesson;
import vn.sontay.training.learning.progress.ProgressQueries;
import vn.sontay.training.learning.progress.ProgressService;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** What becomes known after figures were frozen, in a transaction of its own. */
@ApplicationScoped
class DemoCorrection {

    private static final String LESSON = "A1";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Unguarded unguarded;

    @Inject
    CurrentUser currentUser;

    /** Somebody who counts learns a lesson more, and counts as before. */
    @Transactional
    public void learnMore(String plan) {
        Row learner = Sql.of(entityManager, """
                select e.id, e.person_id, e.full_name from enrolment e join certificate k on k.enrolment_id = e.id
                  join training_class c on c.id = e.class_id
                 where c.plan_code = :plan and c.course_code = :course order by e.id desc""").with("plan", plan)
                .with("course", FirstClass.COURSE).first().orElseThrow();
        currentUser
                .is(new Caller("demo", 0, learner.id("person_id"), learner.text("full_name"), Set.of(Roles.TRAINEE)));
        long edition = unguarded.service(ProgressQueries.class).lesson(learner.id("id"), LESSON).editionId();
        unguarded.service(ProgressService.class)
                .complete(new CompleteLesson("demo-report-lesson", learner.id("id"), LESSON, edition));
    }
}
