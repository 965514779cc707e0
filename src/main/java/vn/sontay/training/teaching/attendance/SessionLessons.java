package vn.sontay.training.teaching.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.shared.database.Lots;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.WhichSessions;

/** Keeps which editions of lessons sessions taught (ATT-24), for use cases that have checked permission themselves. */
@ApplicationScoped
public class SessionLessons {

    private static final String MISSING = "select r.id as roll_call, " + SessionFacts.COLUMNS + """

              from roll_call r
              join class_session s on s.id = r.session_id
              join training_class c on c.id = s.class_id
             where r.closed_at is not null and r.lessons_kept_at is null and %s order by r.id
            """.formatted(WhichSessions.COUNTED);
    /** What was kept of a session stays. */
    private static final String KEEP = """
            insert into session_lesson (session_id, lesson_edition_id)
            select s.id, l.id from class_session s join lesson_edition l on l.id in (:editions)
             where s.id in (:sessions) and not exists (select 1 from session_lesson k where k.session_id = s.id)""";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    Clock clock;

    protected SessionLessons() {
    }

    /** For tests. */
    public SessionLessons(EntityManager entityManager, CurriculumCatalogue curriculum, Clock clock) {
        this.entityManager = entityManager;
        this.curriculum = curriculum;
        this.clock = clock;
    }

    /** Keeps what a session taught whose roll is being closed. One statement, none where it has no lessons. */
    void keep(SessionFacts session) {
        keep(editions(session), List.of(session.sessionId()));
    }

    /** Keeps the same of all sessions whose rolls were closed before this was kept, by the content as it is now. */
    @Transactional
    public void keepMissing() {
        List<Row> missing = Sql.of(entityManager, MISSING).rows();
        Map<Set<Long>, List<Long>> alike = missing.stream().map(SessionFacts::read).collect(Collectors.groupingBy(
                this::editions, Collectors.mapping(SessionFacts::sessionId, Collectors.toList())));
        alike.forEach((editions, sessions) -> Lots.of(sessions).forEach(lot -> keep(editions, lot)));
        Lots.of(missing.stream().map(row -> row.id("roll_call")).toList())
                .forEach(lot -> Sql.of(entityManager, "update roll_call set lessons_kept_at = :now where id in (:lot)")
                        .with("now", clock.instant()).with("lot", lot).change());
    }

    private void keep(Set<Long> editions, Collection<Long> sessions) {
        if (!editions.isEmpty()) {
            Sql.of(entityManager, KEEP).with("editions", editions).with("sessions", sessions).change();
        }
    }

    private Set<Long> editions(SessionFacts session) {
        Curriculum current = curriculum.current();
        return current.course(session.courseCode()).stream()
                .flatMap(course -> course.lessonsOf(session.ordinal(), session.title()).stream())
                .flatMap(code -> current.edition(code, session.readingDay()).stream())
                .map(curriculum::archiveId).collect(Collectors.toCollection(TreeSet::new));
    }
}
