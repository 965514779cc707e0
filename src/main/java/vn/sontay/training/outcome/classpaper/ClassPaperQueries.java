package vn.sontay.training.outcome.classpaper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.outcome.certificate.Grounding;
import vn.sontay.training.outcome.certificate.Signing;
import vn.sontay.training.outcome.certificate.Signings;
import vn.sontay.training.outcome.classpaper.text.ClassOnPapers;
import vn.sontay.training.outcome.classpaper.text.RollsOnPapers;
import vn.sontay.training.outcome.classpaper.text.Terms;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.WrittenOut;
import vn.sontay.training.teaching.attendance.MarkStatus;
import vn.sontay.training.teaching.plan.PlanCatalogue;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.teaching.trainingclass.DayPart;
import vn.sontay.training.teaching.trainingclass.EnteredFromPapers;
import vn.sontay.training.teaching.trainingclass.TrainingClass;
import vn.sontay.training.teaching.trainingclass.WhichSessions;

/** Gathers what the papers of a class say, for those who administer it. Records nothing. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class ClassPaperQueries {

    private static final PaperWords WORDS = PaperWords.beside(ClassPaperQueries.class);
    /** Those who get no salary (CLP-1). */
    private static final String VOLUNTEER = "(u.kind in ('VILLAGE', 'TEAM'))";
    private static final String SESSIONS = """
            select s.id, s.ordinal, s.title, s.held_on, s.part, s.periods, s.begins_at, s.ends_at,
                   case when r.closed_at is null then 0 else 1 end as closed,
                   (select group_concat(p.full_name order by p.sort_key separator ', ') from session_trainer t
                      join person p on p.id = t.person_id where t.session_id = s.id) as own_trainers
              from class_session s left join roll_call r on r.session_id = s.id
             where s.class_id = :class and %s order by s.held_on, s.part desc, s.id"""
            .formatted(WhichSessions.COUNTED);
    private static final String PEOPLE = """
            select e.id, e.full_name, e.birth_year, e.job_title, e.unit_name,
                   case when e.withdrawn_on is null then 1 else 0 end as active, case when %s then 1 else 0 end as volunteer
              from enrolment e join person p on p.id = e.person_id left join unit u on u.id = e.unit_id
             where e.class_id = :class order by p.sort_key, e.unit_name, e.id""".formatted(VOLUNTEER);
    private static final String MARKS = """
            select m.enrolment_id, s.ordinal, m.status, 0 as caught_up
              from class_session s join roll_call r on r.session_id = s.id and r.closed_at is not null
              join attendance_mark m on m.roll_call_id = r.id and m.live_key = 0
             where s.class_id = :class and %1$s
             union all
            select k.enrolment_id, s.ordinal, 'ABSENT', 1
              from catch_up k join class_session s on s.id = k.missed_session_id
              join class_session x on x.id = k.session_id and x.state = 'STANDS' and x.held_on <= :today
             where s.class_id = :class and k.live_key = 0 and %1$s""".formatted(WhichSessions.COUNTED);
    private static final String LETTER = """
            select d.number_text, d.issued_on, d.author from document d
             where d.class_id = :class and d.kind = 'CALL_UP' and d.state = 'ISSUED' and d.number_text not like '%GM%'
               and (d.made_from is null or d.made_from in ('callUp', 'nomination'))
             order by d.issued_on desc, d.id desc""";
    private static final String OFFERED = """
            select (select count(*) from class_session s where s.class_id = :class and %1$s) as sessions,
                   (select count(*) from class_session s join roll_call r on r.session_id = s.id and r.closed_at is not null
                     where s.class_id = :class and %1$s) as closed,
                   (select count(*) from enrolment e where e.class_id = :class and e.withdrawn_on is null) as people,
                   (select count(*) from enrolment e join unit u on u.id = e.unit_id
                     where e.class_id = :class and e.withdrawn_on is null and %2$s) as volunteers,
                   (select max(length(t.guests)) from class_paper_terms t where t.class_id = :class) as guests"""
            .formatted(WhichSessions.COUNTED, VOLUNTEER);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    ClassQueries classes;

    @Inject
    Signings signings;

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    PlanCatalogue plans;

    @Inject
    Installation installation;

    @Inject
    Clock clock;

    /** @return what decides which papers there are. One statement beside that of the scope. */
    public PapersThereAre thereAre(long classId) {
        access.requireAdministrator(classId);
        Row row = Sql.of(entityManager, OFFERED).with("class", classId).first().orElseThrow();
        Integer guests = row.numberOrNull("guests");
        return new PapersThereAre(row.number("sessions"), row.number("closed"), row.number("people"),
                row.number("volunteers"), guests != null && guests > 0);
    }

    /** @return the class as its papers name it. */
    public ClassOnPapers onPapers(long classId) {
        access.requireAdministrator(classId);
        ClassFacts facts = classes.facts(classId);
        TrainingClass held = entityManager.find(TrainingClass.class, classId);
        LocalDate today = LocalDate.now(clock);
        String open = WORDS.text("open");
        Signing signing = signings.of(held, today, open, open);
        Course course = curriculum.current().course(held.courseCode()).orElse(null);
        List<ClassOnPapers.Person> people = Sql.of(entityManager, PEOPLE).with("class", classId).rows().stream()
                .filter(row -> row.yes("active")).map(ClassPaperQueries::person).toList();
        return new ClassOnPapers(signing.issuer(), signing.signatory(), YearMonth.from(today),
                new ClassOnPapers.Held(WrittenOut.of(held.title()),
                        WrittenOut.of(course == null ? held.courseCode() : course.title()),
                        WrittenOut.of(course == null ? "" : course.content()), held.startsOn(), held.endsOn(),
                        held.place(), facts.trainerNames(), fromPapers(facts.fromPapers())),
                sessions(facts, false), people, Grounding.of(held, plans.current()), letter(classId), terms(classId),
                installation.demo());
    }

    /** @return the closed rolls of the class (CLP-3). Four statements beside that of the scope. */
    public RollsOnPapers rolls(long classId) {
        access.requireAdministrator(classId);
        Map<Long, Map<Integer, MarkStatus>> marks = new HashMap<>();
        Map<Long, Set<Integer>> caughtUp = new HashMap<>();
        for (Row row : Sql.of(entityManager, MARKS).with("class", classId).with("today", LocalDate.now(clock)).rows()) {
            if (row.yes("caught_up")) {
                caughtUp.computeIfAbsent(row.id("enrolment_id"), each -> new HashSet<>()).add(row.number("ordinal"));
                continue;
            }
            marks.computeIfAbsent(row.id("enrolment_id"), each -> new HashMap<>()).put(row.number("ordinal"),
                    MarkStatus.valueOf(row.text("status")));
        }
        List<RollsOnPapers.Row> rows = Sql.of(entityManager, PEOPLE).with("class", classId).rows().stream()
                .filter(row -> row.yes("active") || marks.containsKey(row.id("id"))
                        || caughtUp.containsKey(row.id("id")))
                .map(row -> new RollsOnPapers.Row(person(row), marks.getOrDefault(row.id("id"), Map.of()),
                        caughtUp.getOrDefault(row.id("id"), Set.of())))
                .toList();
        return new RollsOnPapers(sessions(classes.facts(classId), true), rows);
    }

    private List<ClassOnPapers.Session> sessions(ClassFacts held, boolean closed) {
        return Sql.of(entityManager, SESSIONS).with("class", held.classId()).rows().stream()
                .filter(row -> !closed || row.yes("closed"))
                .map(row -> new ClassOnPapers.Session(row.number("ordinal"), WrittenOut.of(row.text("title")),
                        row.day("held_on"), DayPart.valueOf(row.text("part")), row.textOrNull("begins_at"),
                        row.textOrNull("ends_at"), row.number("periods"),
                        trainers(row, held)))
                .toList();
    }

    private static @Nullable String fromPapers(@Nullable EnteredFromPapers entered) {
        return entered == null
                ? null
                : WORDS.text("from-papers", Objects.toString(entered.by(), WORDS.text("open")),
                        Dates.day(LocalDate.ofInstant(entered.at(), TimeSource.ZONE)));
    }

    /** Who is named for the session, else who teaches the class. */
    private static List<String> trainers(Row row, ClassFacts held) {
        String own = row.textOrNull("own_trainers");
        return own == null ? held.trainerNames() : List.of(own.split(", "));
    }

    private static ClassOnPapers.Person person(Row row) {
        return new ClassOnPapers.Person(row.text("full_name"), row.numberOrNull("birth_year"),
                Objects.toString(row.textOrNull("job_title"), ""), row.text("unit_name"), row.yes("volunteer"));
    }

    private ClassOnPapers.@Nullable Letter letter(long classId) {
        return Sql.of(entityManager, LETTER).with("class", classId).first()
                .map(row -> new ClassOnPapers.Letter(row.text("number_text"), row.day("issued_on"), row.text("author")))
                .orElse(null);
    }

    private Terms terms(long classId) {
        return PaperTermsService.found(entityManager, classId).map(PaperTerms::terms).orElse(Terms.NONE);
    }
}
