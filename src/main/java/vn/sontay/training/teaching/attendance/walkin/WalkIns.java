package vn.sontay.training.teaching.attendance.walkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.DayPart;

/** Finds those who came, and the session at which they did, for the services of this room, which check permission. */
@ApplicationScoped
class WalkIns {

    private static final String SESSION = """
            select s.id, s.class_id, c.title as class_title, s.ordinal, s.title, s.held_on, s.part,
                   case when s.state = 'STANDS' then 1 else 0 end as stands
              from class_session s join training_class c on c.id = s.class_id where s.id = :session""";

    @PersistenceContext
    EntityManager entityManager;

    protected WalkIns() {
    }

    WalkIns(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    WalkInSession session(long sessionId) {
        return Sql.of(entityManager, SESSION).with("session", sessionId)
                .rows(row -> new WalkInSession(row.id("id"), row.id("class_id"), row.text("class_title"),
                        row.number("ordinal"), row.text("title"), row.day("held_on"),
                        DayPart.valueOf(row.text("part")), row.yes("stands")))
                .stream().findFirst().orElseThrow(NotFoundException::new);
    }

    WalkIn found(long walkInId) {
        return Optional.ofNullable(entityManager.find(WalkIn.class, walkInId)).orElseThrow(NotFoundException::new);
    }

    /** @return it, locked until the transaction ends, as it is stored now */
    WalkIn held(long walkInId) {
        WalkIn found = found(walkInId);
        entityManager.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** @return the marks that count of all who wait in the class */
    List<WalkInMark> marksOfWaiting(long classId) {
        return entityManager.createQuery("""
                select m from WalkInMark m join WalkIn w on w.id = m.walkInId
                 where w.classId = :class and w.decidedAt is null and m.liveKey = 0""", WalkInMark.class)
                .setParameter("class", classId).getResultList();
    }

    /** @return the session at which they were written down */
    long firstSession(long walkInId) {
        return Sql.of(entityManager, "select m.session_id from walk_in_mark m where m.walk_in_id = :id order by m.id")
                .with("id", walkInId).first().orElseThrow(NotFoundException::new).id("session_id");
    }

    /** @return the earliest day on which they came */
    @Nullable
    LocalDate firstDay(long walkInId) {
        return Sql.of(entityManager, """
                select min(s.held_on) as day_there from walk_in_mark m join class_session s on s.id = m.session_id
                 where m.walk_in_id = :id and m.live_key = 0""").with("id", walkInId).first()
                .orElseThrow(NotFoundException::new).dayOrNull("day_there");
    }

    /** @return who waits in the class */
    List<WalkIn> waiting(long classId) {
        return entityManager.createQuery("select w from WalkIn w where w.classId = :class and w.decidedAt is null",
                WalkIn.class).setParameter("class", classId).getResultList();
    }

    /** @return the names of those in the class who are called so, accents or not */
    List<String> alikeInClass(long classId, String searchName) {
        return Sql.of(entityManager, """
                select e.full_name, e.unit_name from enrolment e join person p on p.id = e.person_id
                 where e.class_id = :class and e.withdrawn_on is null and p.search_name = :name order by e.id""")
                .with("class", classId).with("name", searchName)
                .rows(row -> row.text("unit_name").isEmpty()
                        ? row.text("full_name")
                        : row.text("full_name") + " (" + row.text("unit_name") + ")");
    }

    /** @return the enrolment of that person in the class, unless they have left it */
    Optional<Long> enrolment(long classId, long personId) {
        return Sql.of(entityManager,
                "select id from enrolment where class_id = :class and person_id = :person and withdrawn_on is null")
                .with("class", classId).with("person", personId).first().map(row -> row.id("id"));
    }
}
