package vn.sontay.training.outcome.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sontay.training.assessment.quiz.standing.DatedAttempt;
import vn.sontay.training.assessment.quiz.standing.DatedAttempts;
import vn.sontay.training.learning.progress.DoneThing;
import vn.sontay.training.learning.progress.DoneThings;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.attendance.AttendedDay;
import vn.sontay.training.teaching.attendance.AttendedDays;
import vn.sontay.training.teaching.trainingclass.Whose;

/** Gathers what people did from the features that keep it, a plain statement each. */
@ApplicationScoped
public class FactReader {

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

    /** @return the facts of those people that had taken effect by that day, by enrolment */
    Map<Long, Facts> of(Whose whose, Collection<ClassPerson> people, LocalDate asOf) {
        Map<Long, Integer> sessions = sessions(whose);
        Set<Long> teaching = teaching(whose);
        Map<Long, List<LocalDate>> attendedOn = attended.of(whose, asOf).stream().collect(Collectors.groupingBy(
                AttendedDay::enrolmentId, Collectors.mapping(AttendedDay::on, Collectors.toList())));
        Map<Long, List<DatedAttempt>> tests = attempts.of(whose, asOf);
        Map<Long, Map<String, LocalDate>> lessons = byCode(done.lessons(whose, asOf));
        Map<Long, Map<String, LocalDate>> practice = byCode(done.practice(whose, asOf));
        return people.stream().map(each -> new Facts(each.enrolmentId(), each.leftOn(),
                teaching.contains(each.enrolmentId()), sessions.getOrDefault(each.classId(), 0),
                attendedOn.getOrDefault(each.enrolmentId(), List.of()),
                tests.getOrDefault(each.enrolmentId(), List.of()),
                lessons.getOrDefault(each.enrolmentId(), Map.of()),
                practice.getOrDefault(each.enrolmentId(), Map.of())))
                .collect(Collectors.toMap(Facts::enrolmentId, Function.identity()));
    }

    private static Map<Long, Map<String, LocalDate>> byCode(List<DoneThing> done) {
        Map<Long, Map<String, LocalDate>> days = new HashMap<>();
        done.forEach(each -> days.computeIfAbsent(each.enrolmentId(), id -> new HashMap<>()).put(each.code(),
                each.on()));
        return days;
    }

    /** @return how many sessions the timetable of each class has */
    private Map<Long, Integer> sessions(Whose whose) {
        return Sql.of(entityManager, """
                select s.class_id, count(*) as sessions from class_session s where s.class_id in (:classes)
                 group by s.class_id""").with("classes", whose.classIds()).rows().stream()
                .collect(Collectors.toMap(row -> row.id("class_id"), row -> row.number("sessions")));
    }

    /** @return the enrolments of those who teach the class that they are in (CLS-9) */
    private Set<Long> teaching(Whose whose) {
        return Set.copyOf(whose.bind(entityManager.createQuery("""
                select e.id from Enrolment e join TrainingClass c on c.id = e.classId join c.trainerIds t
                 where %s and e.personId = t""".formatted(whose.where()), Long.class)).getResultList());
    }
}
