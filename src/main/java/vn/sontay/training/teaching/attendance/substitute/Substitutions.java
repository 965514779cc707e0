package vn.sontay.training.teaching.attendance.substitute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Sql;

/** Records who comes instead of whom, for use cases that have checked permission themselves and run in their own transaction. */
@ApplicationScoped
public class Substitutions {

    private static final String SESSION = """
            select s.id, s.class_id, c.title as class_title, s.ordinal, s.title, s.held_on
              from class_session s join training_class c on c.id = s.class_id where s.id = :session""";
    private static final String NAMES = """
            select e.id, e.full_name from enrolment e
             where e.class_id = :class and e.id in (:ids) and (e.withdrawn_on is null or :anybody = 1)""";
    private static final String PRESENT = """
            select s.ordinal from attendance_mark m
              join roll_call r on r.id = m.roll_call_id join class_session s on s.id = r.session_id
             where m.enrolment_id = :absent and m.live_key = 0 and m.status in ('PRESENT', 'LATE')
               and (s.id = :session or :onwards = 1 and s.class_id = :class and s.held_on >= :on) order by s.held_on, s.id""";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    protected Substitutions() {
    }

    /** For tests. */
    public Substitutions(EntityManager entityManager, CurrentUser currentUser, Clock clock, Event<Changed> changes) {
        this.entityManager = entityManager;
        this.currentUser = currentUser;
        this.clock = clock;
        this.changes = changes;
    }

    SubstituteSession session(long sessionId) {
        return Sql.of(entityManager, SESSION).with("session", sessionId)
                .rows(row -> new SubstituteSession(row.id("id"), row.id("class_id"), row.text("class_title"),
                        row.number("ordinal"), row.text("title"), row.day("held_on")))
                .stream().findFirst().orElseThrow(NotFoundException::new);
    }

    /**
     * @return the id of the row
     * @throws RuleException when it can't be so (SUB-2, SUB-3)
     */
    public long link(LinkSubstitute command) {
        SubstituteSession session = session(command.sessionId());
        requirePossible(session, command);
        Map<Long, String> names = names(session.classId(), Set.of(command.absentId(), command.substituteId()),
                false);
        if (names.size() < 2) {
            throw RuleException.at("substituteId", "attendance.substituteInClass");
        }
        requireNotPresent(session, command.absentId(), command.onwards(), "absentId");
        Substitution added = new Substitution(session, command, clock.instant(), currentUser.name());
        entityManager.persist(added);
        changes.fire(new Changed("attendance.linkSubstitute", "enrolment", command.substituteId(),
                names.get(command.substituteId()) + " đi thay " + names.get(command.absentId()) + ": "
                        + session.classTitle() + (command.onwards() ? ", từ " : ", buổi " + session.ordinal() + " ")
                        + Dates.day(session.heldOn()) + ". " + command.reason()));
        return added.id();
    }

    /** @return who comes instead of whom, for the trail */
    String told(Substitution substitution) {
        Map<Long, String> names = names(substitution.classId(),
                Set.of(substitution.enrolmentId(), substitution.substituteId()), true);
        return names.get(substitution.substituteId()) + " đi thay " + names.get(substitution.enrolmentId());
    }

    private Map<Long, String> names(long classId, Set<Long> enrolmentIds, boolean anybody) {
        return Sql.of(entityManager, NAMES).with("class", classId).with("ids", enrolmentIds)
                .with("anybody", anybody ? 1 : 0).rows().stream()
                .collect(Collectors.toMap(row -> row.id("id"), row -> row.text("full_name")));
    }

    private void requirePossible(SubstituteSession session, LinkSubstitute command) {
        long absent = command.absentId();
        long substitute = command.substituteId();
        if (absent == substitute) {
            throw RuleException.at("substituteId", "attendance.substituteSelf");
        }
        List<Substitution> others = entityManager
                .createQuery("select u from Substitution u where u.classId = :class and u.undoneAt is null",
                        Substitution.class)
                .setParameter("class", session.classId()).getResultList().stream()
                .filter(each -> each.overlaps(session, command.onwards())).toList();
        if (others.stream().anyMatch(each -> each.enrolmentId() == absent || each.substituteId() == absent)) {
            throw RuleException.at("absentId", "attendance.substituteTwice");
        }
        if (others.stream().anyMatch(each -> each.substituteId() == substitute || each.enrolmentId() == substitute)) {
            throw RuleException.at("substituteId", "attendance.substituteTwice");
        }
    }

    /** @throws RuleException when somebody comes instead of who is marked present or late (SUB-2), or isn't in the class */
    public void requireNotPresent(long sessionId, long absentId) {
        SubstituteSession session = session(sessionId);
        if (names(session.classId(), Set.of(absentId), false).isEmpty()) {
            throw RuleException.at("insteadOf", "attendance.substituteInClass");
        }
        requireNotPresent(session, absentId, false, "insteadOf");
    }

    private void requireNotPresent(SubstituteSession session, long absentId, boolean onwards, String field) {
        List<Integer> present = Sql.of(entityManager, PRESENT).with("absent", absentId)
                .with("session", session.sessionId()).with("onwards", onwards ? 1 : 0)
                .with("class", session.classId()).with("on", session.heldOn()).rows(row -> row.number("ordinal"));
        if (!present.isEmpty()) {
            throw RuleException.at(field, "attendance.substitutePresent", String.valueOf(present.getFirst()));
        }
    }
}
