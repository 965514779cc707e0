package vn.sontay.training.outcome.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.standing.DatedAttempts;
import vn.sontay.training.assessment.quiz.standing.MadeAttempts;
import vn.sontay.training.learning.progress.DoneThing;
import vn.sontay.training.learning.progress.DoneThings;
import vn.sontay.training.shared.database.Recorded;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.attendance.AttendedDay;
import vn.sontay.training.teaching.attendance.AttendedDays;
import vn.sontay.training.teaching.trainingclass.AsSaid;
import vn.sontay.training.teaching.trainingclass.WhichSessions;
import vn.sontay.training.teaching.trainingclass.Whose;

/** Gathers what people did from the features that keep it, a plain statement each. */
@ApplicationScoped
public class FactReader {

    private static final String SEATS = """
            select e.id, e.person_id, c.id as class_id, n.title, c.course_code, c.starts_on, c.ends_on, e.left_on,
                   e.joined, (select count(*) from %2$s s where s.class_id = c.id and %1$s) as sessions,
                   case when e.joined is null then 0 else (select count(*) from %2$s s
                         where s.class_id = c.id and s.held_on < e.joined and %1$s) end as early, %6$s as teaches
              from (select e.id, e.class_id, e.person_id, e.unit_name, %4$s as left_on, %5$s as joined
                      from enrolment e where %8$s and %7$s) e
              join %3$s c on c.id = e.class_id join training_class n on n.id = c.id
              join person p on p.id = e.person_id
             order by p.sort_key, e.unit_name, e.id""";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AttendedDays attended;

    @Inject
    DatedAttempts attempts;

    @Inject
    DoneThings done;

    protected FactReader() {
    }

    /** For tests and other features' queries outside the container. */
    public FactReader(EntityManager entityManager, AttendedDays attended, DatedAttempts attempts, DoneThings done) {
        this.entityManager = entityManager;
        this.attended = attended;
        this.attempts = attempts;
        this.done = done;
    }

    /**
     * @return the facts of those people that had taken effect by that day, and had been recorded, in that order. Three statements.
     */
    List<Facts> of(Whose whose, List<Seat> seats, LocalDate asOf, Recorded recorded) {
        Map<Long, List<AttendedDay>> attendedOn = attended.of(whose, asOf, recorded).stream()
                .collect(Collectors.groupingBy(AttendedDay::enrolmentId));
        Map<Long, MadeAttempts> tests = attempts.of(whose, asOf, recorded);
        Map<Boolean, List<DoneThing>> things = done.of(whose, asOf, recorded).stream()
                .collect(Collectors.partitioningBy(DoneThing::practice));
        Map<Long, Map<String, LocalDate>> lessons = byCode(things.getOrDefault(false, List.of()));
        Map<Long, Map<String, LocalDate>> practice = byCode(things.getOrDefault(true, List.of()));
        return seats.stream().map(seat -> seat.facts(attendedOn.getOrDefault(seat.enrolmentId(), List.of()),
                tests.getOrDefault(seat.enrolmentId(), MadeAttempts.NONE),
                lessons.getOrDefault(seat.enrolmentId(), Map.of()),
                practice.getOrDefault(seat.enrolmentId(), Map.of())))
                .toList();
    }

    private static Map<Long, Map<String, LocalDate>> byCode(List<DoneThing> done) {
        Map<Long, Map<String, LocalDate>> days = new HashMap<>();
        done.forEach(each -> days.computeIfAbsent(each.enrolmentId(), id -> new HashMap<>()).put(each.code(),
                each.on()));
        return days;
    }

    /** @return the people of that condition, in the order of a class list. One statement. */
    List<Seat> seats(Whose whose, Recorded recorded) {
        return recorded.bind(whose.bind(Sql.of(entityManager, SEATS.formatted(WhichSessions.COUNTED,
                AsSaid.sessions(recorded), AsSaid.classes(recorded), AsSaid.withdrawnOn(recorded),
                AsSaid.joinedOn(recorded), AsSaid.teaches(recorded), recorded.entered("e.enrolled_at"), whose.sql()))))
                .rows(row -> new Seat(new ClassPerson(row.id("id"), row.id("person_id"), row.id("class_id"),
                        row.text("title"), row.text("course_code"), row.day("starts_on"), row.day("ends_on"),
                        row.dayOrNull("left_on")),
                        row.number("sessions"), joinedLate(row.dayOrNull("joined"), row.number("early")),
                        row.number("teaches") > 0));
    }

    /** Who joined before the first session has missed nothing. */
    private static Facts.@Nullable JoinedLate joinedLate(@Nullable LocalDate on, int early) {
        return on == null || early == 0 ? null : new Facts.JoinedLate(on, early);
    }
}
