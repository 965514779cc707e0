package vn.sontay.training.teaching.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.DayPart;
import vn.sontay.training.teaching.trainingclass.WhichSessions;

/** Reads what the feedback form needs to know of classes. For use cases that have checked permission themselves. */
@ApplicationScoped
public class FeedbackClasses {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    protected FeedbackClasses() {
    }

    /** For tests. */
    FeedbackClasses(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** @return the class. One statement. */
    FeedbackClass of(long classId) {
        List<Row> rows = Sql.of(entityManager, """
                select c.title, c.starts_on, c.ends_on, s.held_on, s.part,
                       (select count(*) from enrolment e where e.class_id = c.id and e.withdrawn_on is null) as people
                  from training_class c left join class_session s on s.class_id = c.id and %s where c.id = :class"""
                .formatted(WhichSessions.COUNTED))
                .with("class", classId).rows();
        if (rows.isEmpty()) {
            throw new NotFoundException();
        }
        Row first = rows.getFirst();
        return new FeedbackClass(classId, first.text("title"), first.day("starts_on"), first.day("ends_on"),
                first.number("people"),
                isOpen(rows));
    }

    private boolean isOpen(List<Row> rows) {
        return Opening.isOpen(LocalDateTime.now(clock), rows.getFirst().day("ends_on"),
                rows.stream().filter(row -> row.dayOrNull("held_on") != null)
                        .map(row -> row.day("held_on").atTime(DayPart.valueOf(row.text("part")).begins())).toList());
    }
}
