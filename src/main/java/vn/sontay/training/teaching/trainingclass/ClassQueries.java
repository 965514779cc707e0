package vn.sontay.training.teaching.trainingclass;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** Reads classes and the people in them. */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class ClassQueries {

    /** With places for how rolls are joined and what they say ({@link SessionRolls}). */
    static final String CLASSES = """
            select c.id, c.title, c.course_code, c.plan_code, c.place, c.starts_on, c.ends_on, c.organiser_name,
                   (select count(*) from enrolment e where e.class_id = c.id and e.withdrawn_on is null) as people,
                   (select count(*) from class_session s where s.class_id = c.id and expected) as sessions,
                   (select count(*) from class_session s %s where s.class_id = c.id and %s = 'CLOSED' and expected) as held,
                   (select count(*) from class_session s where s.class_id = c.id and s.state = 'POSTPONED') as postponed
              from training_class c
            """.replace("expected", WhichSessions.EXPECTED);
    private static final String NEWEST_FIRST = " order by c.starts_on desc, c.id desc";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    SessionRolls rolls;

    @Inject
    Trainers trainers;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** @return the newest classes of the caller's units */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<ClassRow> newest(int most) {
        return rows(Sql.of(entityManager, CLASSES.formatted(rolls.join(), rolls.state()) + " where "
                + currentUser.require().scope(Roles.ADMINISTRATOR).holds("c.organiser_unit_id") + NEWEST_FIRST)
                .atMost(most));
    }

    /** @return the classes that the caller teaches, the newest first */
    public List<ClassRow> taughtByMe() {
        return rows(Sql.of(entityManager, CLASSES.formatted(rolls.join(), rolls.state()) + """
                 where %s
                """.formatted(WhoTeaches.condition("c.id", ":me")) + NEWEST_FIRST).with("me",
                currentUser.require().personId()));
    }

    private List<ClassRow> rows(Sql classes) {
        LocalDate today = LocalDate.now(clock);
        return classes.rows(row -> row(row, today));
    }

    static ClassRow row(Row row, LocalDate today) {
        return new ClassRow(row.id("id"), row.text("title"), row.text("course_code"), row.textOrNull("plan_code"),
                row.text("place"), row.day("starts_on"), row.day("ends_on"), row.text("organiser_name"),
                row.number("people"), row.number("sessions"), row.number("held"), ClassState.on(today,
                        row.day("starts_on"), row.day("ends_on"), row.number("held"), row.number("sessions"),
                        row.number("postponed")));
    }

    /** @return who can teach a class, in the order of a class list */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<TrainerRow> trainers() {
        return trainers.all();
    }

    /** @return who can teach that class (CLS-9), in the order of a class list */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<TrainerRow> trainers(long classId) {
        access.requireAdministrator(classId);
        return trainers.of(classId);
    }

    /** @return the titles of all classes that the unit organises, to its administrators */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<String> titles(long unitId) {
        access.requireOrganiser(unitId);
        return Sql.of(entityManager, "select c.title from training_class c where c.organiser_unit_id = :unit")
                .with("unit", unitId).rows(row -> row.text("title"));
    }

    /** @return the class itself, to its staff (CLS-4). Two statements, and one more unless its staff is known. */
    public ClassFacts facts(long classId) {
        access.requireStaff(classId);
        TrainingClass found = entityManager.find(TrainingClass.class, classId);
        if (found == null) {
            throw new NotFoundException();
        }
        List<Row> teaching = Sql.of(entityManager, """
                select p.id, p.full_name from class_trainer t join person p on p.id = t.person_id
                 where t.class_id = :class order by p.sort_key, p.id""").with("class", classId).rows();
        return new ClassFacts(classId, found.version(), found.title(), found.courseCode(), found.planCode(),
                found.place(), found.startsOn(), found.endsOn(), found.organiserUnitId(), found.organiserName(),
                found.legalBasis(), found.places(), found.fromPapers(),
                teaching.stream().map(row -> row.id("id")).collect(Collectors.toSet()),
                teaching.stream().map(row -> row.text("full_name")).toList());
    }

    /** @return everybody who is or was in the class, in the order of a class list, to its staff. Two statements. */
    public List<EnrolmentRow> enrolments(long classId) {
        access.requireStaff(classId);
        return entityManager.createQuery("""
                select new vn.sontay.training.teaching.trainingclass.EnrolmentRow(e.id, e.classId, e.personId, e.fullName,
                       e.birthYear, e.unitName, e.jobTitle, e.joinedOn, e.withdrawnOn, e.withdrawalReason, e.version)
                  from Enrolment e join Person p on p.id = e.personId
                 where e.classId = :id order by p.sortKey, e.unitName, e.id""", EnrolmentRow.class)
                .setParameter("id", classId).getResultList();
    }

    /** @return who is in the class now, in the order of a class list, to its staff */
    public List<EnrolmentRow> activeEnrolments(long classId) {
        return enrolments(classId).stream().filter(EnrolmentRow::active).toList();
    }

    /** @return one enrolment, also a withdrawn one, to the staff of its class */
    public EnrolmentRow enrolment(long enrolmentId) {
        long classId = access.requireStaffOfEnrolment(enrolmentId);
        return enrolments(classId).stream().filter(row -> row.enrolmentId() == enrolmentId).findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** @return the classes that the caller is in, the newest first */
    @RolesAllowed(Roles.TRAINEE)
    public List<MyEnrolmentRow> myEnrolments() {
        return entityManager.createQuery("""
                select new vn.sontay.training.teaching.trainingclass.MyEnrolmentRow(e.id, c.id, c.title, c.courseCode, c.place,
                       c.startsOn, c.endsOn)
                  from Enrolment e join TrainingClass c on c.id = e.classId
                 where e.personId = :person and e.withdrawnOn is null
                 order by c.startsOn desc, c.id desc""", MyEnrolmentRow.class)
                .setParameter("person", currentUser.require().personId()).getResultList();
    }

    /** @return one class that the caller is in, by their own enrolment */
    @RolesAllowed(Roles.TRAINEE)
    public MyEnrolmentRow myEnrolment(long enrolmentId) {
        access.requireOwn(enrolmentId);
        return myEnrolments().stream().filter(row -> row.enrolmentId() == enrolmentId).findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
