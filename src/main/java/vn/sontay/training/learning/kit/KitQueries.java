package vn.sontay.training.learning.kit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.kit.KitOrder.KitLesson;
import vn.sontay.training.learning.kit.KitOrder.Person;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.teaching.trainingclass.SessionQueries;
import vn.sontay.training.teaching.trainingclass.SessionRow;
import vn.sontay.training.teaching.trainingclass.WhoTeaches;

/** Says what the kit of a session or a class is made of, to the class's staff (KIT-5). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class KitQueries {

    private static final String SESSIONS = "select s.id, s.ordinal, s.title, c.course_code, c.starts_on, c.ends_on"
            + " from class_session s join training_class c on c.id = s.class_id where s.id in (:sessions) and (%s or "
            + WhoTeaches.condition("c.id", ":me") + ")";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassQueries classes;

    @Inject
    SessionQueries sessions;

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    KitCatalogue kits;

    @Inject
    CurrentUser currentUser;

    @Inject
    Installation installation;

    @Inject
    Clock clock;

    /**
     * @param group how many trainees work together
     * @return the kit of a session
     * @throws NotFoundException when none of its lessons has one
     */
    public KitOrder ofSession(long sessionId, int group) {
        SessionRow session = sessions.session(sessionId);
        ClassFacts facts = classes.facts(session.classId());
        KitLessons lessons = lessons(facts);
        return order(facts, lessons, lessons.ofSession(session.ordinal(), session.title()), session.title(),
                Dates.day(session.heldOn()) + ", " + session.hours(), group);
    }

    /**
     * @param group how many trainees work together
     * @return the kits of all lessons of a class's course, as the annex of its booklet
     * @throws NotFoundException when none has one
     */
    public KitOrder ofClass(long classId, int group) {
        ClassFacts facts = classes.facts(classId);
        KitLessons lessons = lessons(facts);
        return order(facts, lessons, lessons.all(), lessons.course().title(), "", group);
    }

    /**
     * @return the files of a class's lessons whose signatures are to be checked, to its staff
     * @throws NotFoundException when there are none
     */
    public List<KitItem> files(long classId) {
        KitLessons lessons = lessons(classes.facts(classId));
        List<KitItem> files = lessons.lessons(lessons.all()).stream()
                .flatMap(lesson -> lesson.items().stream()).filter(item -> item.kind() == ItemKind.SIGNED).toList();
        if (files.isEmpty()) {
            throw new NotFoundException();
        }
        return files;
    }

    /** @return what is offered for each session of a class, and for all of it */
    public ClassKits offered(long classId) {
        ClassFacts facts = classes.facts(classId);
        KitLessons lessons = lessons(facts);
        return new ClassKits(classId, facts.title(), sessions.sessions(classId).stream()
                .map(session -> new ClassKits.Row(session, lessons.ofSession(session.ordinal(), session.title())))
                .filter(row -> !row.lessons().isEmpty()).toList(), lessons.all(), lessons.haveFiles(lessons.all()),
                lessons.others());
    }

    /** @return whether the lessons of a course have kits at all. No statement. */
    public boolean has(String courseCode) {
        return curriculum.current().course(courseCode)
                .filter(course -> !lessons(course, LocalDate.now(clock)).all().isEmpty()).isPresent();
    }

    /** @return which of these sessions of classes whose staff the caller is have a kit, and whether files belong to it. One statement. */
    public Map<Long, Boolean> offered(Collection<Long> sessionIds) {
        Map<Long, Boolean> offered = new HashMap<>();
        Caller caller = currentUser.require();
        LocalDate today = LocalDate.now(clock);
        String administers = caller.scope(Roles.ADMINISTRATOR).holds("c.organiser_unit_id");
        Sql.of(entityManager, SESSIONS.formatted(administers)).with("sessions", sessionIds)
                .with("me", caller.personId()).rows()
                .forEach(row -> course(row.text("course_code")).map(course -> lessons(course,
                        ClassFacts.readingDay(row.day("starts_on"), row.day("ends_on"), today))).ifPresent(lessons -> {
                            List<String> codes = lessons.ofSession(row.number("ordinal"), row.text("title"));
                            if (!codes.isEmpty()) {
                                offered.put(row.id("id"), lessons.haveFiles(codes));
                            }
                        }));
        return offered;
    }

    private Optional<Course> course(String code) {
        return curriculum.current().course(code);
    }

    private KitLessons lessons(ClassFacts facts) {
        return lessons(course(facts.courseCode()).orElseThrow(NotFoundException::new),
                ClassFacts.readingDay(facts.startsOn(), facts.endsOn(), LocalDate.now(clock)));
    }

    private KitLessons lessons(Course course, LocalDate day) {
        return new KitLessons(curriculum.current(), kits.current(), course, day);
    }

    private KitOrder order(ClassFacts facts, KitLessons lessons, List<String> codes, String title, String when,
            int group) {
        List<KitLesson> found = lessons.lessons(codes);
        if (found.isEmpty()) {
            throw new NotFoundException();
        }
        return new KitOrder(title, facts.title(), when, found, classes.activeEnrolments(facts.classId()).stream()
                .map(row -> new Person(row.fullName(), row.unitName())).toList(), group,
                LocalDate.now(clock), installation.demo());
    }
}
