package vn.sontay.training.teaching.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.DayPart;

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
                  from training_class c left join class_session s on s.class_id = c.id where c.id = :class""")
                .with("class", classId).rows();
        if (rows.isEmpty()) {
            throw new NotFoundException();
        }
        Row first = rows.getFirst();
        return new FeedbackClass(classId, first.text("title"), first.day("starts_on"), first.day("ends_on"),
                first.number("people"),
                isOpen(rows));
    }

    /** @return those of the person's enrolments whose form is open and not handed in, oldest first. One statement. */
    List<Long> openEnrolments(long personId) {
        LocalDateTime now = LocalDateTime.now(clock);
        List<Row> rows = Sql.of(entityManager, """
                select e.id, s.part, s.held_on
                  from enrolment e join training_class c on c.id = e.class_id
                  left join class_session s on s.class_id = c.id and s.held_on = :today and c.ends_on >= :today
                 where e.person_id = :person and e.withdrawn_on is null
                   and not exists (select 1 from feedback_handed_in h where h.enrolment_id = e.id)
                   and (c.ends_on < :today
                        or exists (select 1 from class_session f where f.class_id = c.id and f.held_on <= :today)
                           and not exists (select 1 from class_session l where l.class_id = c.id and l.held_on > :today))
                 order by e.id""").with("person", personId).with("today", now.toLocalDate()).rows();
        Set<Long> waiting = rows.stream().filter(row -> begins(row).filter(now::isBefore).isPresent())
                .map(row -> row.id("id")).collect(Collectors.toSet());
        return rows.stream().map(row -> row.id("id")).filter(id -> !waiting.contains(id)).distinct().toList();
    }

    private static Optional<LocalDateTime> begins(Row session) {
        return Optional.ofNullable(session.dayOrNull("held_on"))
                .map(day -> day.atTime(DayPart.valueOf(session.text("part")).begins()));
    }

    private boolean isOpen(List<Row> rows) {
        return Opening.isOpen(LocalDateTime.now(clock), rows.getFirst().day("ends_on"),
                rows.stream().flatMap(row -> begins(row).stream()).toList());
    }
}
