package vn.sontay.training.outcome.report;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.QuizCatalogue;
import vn.sontay.training.assessment.quiz.Quizzes;
import vn.sontay.training.learning.curriculum.AttendanceShare;
import vn.sontay.training.learning.curriculum.CompletionRule;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.Demanded;
import vn.sontay.training.learning.curriculum.PracticeTask;
import vn.sontay.training.learning.curriculum.QuizRule;
import vn.sontay.training.learning.curriculum.RuleEditions;
import vn.sontay.training.outcome.certificate.Decisions;
import vn.sontay.training.outcome.certificate.IssuedCertificates;
import vn.sontay.training.outcome.certificate.KnownCertificates;
import vn.sontay.training.outcome.completion.CompletedPeople;
import vn.sontay.training.outcome.completion.CompletionFixture;
import vn.sontay.training.outcome.completion.Completions;
import vn.sontay.training.outcome.completion.KnownSpans;
import vn.sontay.training.outcome.report.directive.Directives;
import vn.sontay.training.outcome.report.snapshot.SnapshotFixture;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.shared.content.EditionArchive;
import vn.sontay.training.teaching.attendance.AttendanceEvidence;
import vn.sontay.training.teaching.attendance.AttendanceFixture;
import vn.sontay.training.teaching.attendance.MarkStatus;
import vn.sontay.training.teaching.plan.Activity;
import vn.sontay.training.teaching.plan.Deadline;
import vn.sontay.training.teaching.plan.Indicator;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.PlanCatalogue;
import vn.sontay.training.teaching.plan.PlanEditions;
import vn.sontay.training.teaching.plan.PlanFacts;
import vn.sontay.training.teaching.plan.PlanScope;
import vn.sontay.training.teaching.plan.Plans;
import vn.sontay.training.teaching.plan.Target;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.Wired;

/**
 * A plan with two courses and made-up classes under it: {@code can-bo} asks for 75 % and the test, {@code to-cns} for 2/3,
 * the test and one practice task. All targets end on 30/09/2025; today is 24/11/2026.
 */
final class ReportFixture {

    static final String PLAN = "kh";
    static final String STAFF = "can-bo";
    static final String TEAM = "to-cns";
    private static final Timestamp BEFORE = Timestamp.from(Instant.parse("2025-07-01T00:00:00Z"));
    private static final String EVIDENCE = "{\"asOf\":\"2025-12-31\",\"verdicts\":[],\"rule\":{\"edition\":1},"
            + "\"facts\":{\"sessions\":4,\"attended\":[],\"lessons\":{},\"practice\":{}},\"content\":[]}";
    private static final AtomicLong NEXT_ID = new AtomicLong(3_000_000);

    private final EntityManager entityManager;
    private final OrganisationFixture organisation;
    private Plan plan;
    private RuleEditions rules = new RuleEditions(List.of());
    final TestClock clock = TestClock.at("2026-11-24T08:00");

    ReportFixture(EntityManager entityManager) {
        this.entityManager = entityManager;
        this.organisation = new OrganisationFixture(entityManager);
        load(plan(target("lop", Indicator.CLASSES_HELD, 2, STAFF),
                target("nguoi", Indicator.PEOPLE_COMPLETED, 2, STAFF),
                target("dung-han", Indicator.CLASSES_ON_TIME, 2, STAFF)));
    }

    TargetQueries targets() {
        return targets(leader());
    }

    /** @return the same as somebody asks for it who leads only that unit */
    TargetQueries targetsOf(long unit) {
        return targets(leaderOf(unit));
    }

    private static CurrentUser leaderOf(long unit) {
        CurrentUser user = new CurrentUser();
        user.is(new Caller("lanhdao.xa", 2, 900_000_003L, "Lê Lãnh Đạo Xã", Set.of(Roles.LEADER),
                Map.of(Roles.LEADER, UnitScope.of(Set.of(unit)))));
        return user;
    }

    /** @return the unit that organises the class */
    long organiser(long classId) {
        return ((Number) entityManager.createNativeQuery("select organiser_unit_id from training_class where id = ?")
                .setParameter(1, classId).getSingleResult()).longValue();
    }

    private TargetQueries targets(CurrentUser user) {
        CompletedPeople completed = completed();
        PlanClasses planClasses = new PlanClasses(entityManager);
        TargetShares shares = new TargetShares(completed, new UnitTrees(entityManager), clock);
        TargetReach reach = reach(user);
        TargetQueries queries = new TargetQueries();
        queries.reach = reach;
        queries.editions = new PlanEditions(new EditionArchive(entityManager));
        queries.completed = completed;
        queries.details = new TargetDetails(planClasses, completed,
                new TargetPeople(entityManager, completions(), completed), shares, reach);
        queries.breakdown = new TargetBreakdown(entityManager, completed, reach, new UnitTrees(entityManager), clock);
        queries.trend = new TargetTrend(completed, reach);
        return queries;
    }

    private TargetReach reach(CurrentUser user) {
        return new TargetReach(new PlanScope(plans(), user, new UnitTrees(entityManager)),
                new PlanClasses(entityManager), new PlanEditions(new EditionArchive(entityManager)),
                new Directives(entityManager), new TargetShares(completed(), new UnitTrees(entityManager), clock),
                new KnownDays(new KnownSpans(entityManager), clock), user, clock);
    }

    /** Figures that are frozen by the leader. */
    SnapshotFixture snapshots() {
        return snapshots(leader());
    }

    /** The same by somebody who leads only that unit. */
    SnapshotFixture snapshotsOf(long unit) {
        CurrentUser user = new CurrentUser();
        user.is(new Caller("lanhdao.xa", 2, 900_000_003L, "Lê Lãnh Đạo Xã", Set.of(Roles.LEADER),
                Map.of(Roles.LEADER, UnitScope.of(Set.of(unit)))));
        return snapshots(user);
    }

    private SnapshotFixture snapshots(CurrentUser user) {
        return new SnapshotFixture(entityManager, completions(),
                CompletionFixture.spans(entityManager, completions(), clock),
                new PlanScope(plans(), user, new UnitTrees(entityManager)), user, clock);
    }

    /** Reports on results, by somebody who leads everything and administers these units. */
    Wired reports(UnitScope units) {
        CurrentUser user = new CurrentUser();
        user.is(new Caller("quantri", 3, 900_000_004L, "Nguyễn Quản Trị", Set.of(Roles.LEADER, Roles.ADMINISTRATOR),
                Map.of(Roles.LEADER, UnitScope.ALL, Roles.ADMINISTRATOR, units)));
        QuizCatalogue quizzes = new QuizCatalogue();
        quizzes.replace(new Quizzes(List.of()));
        SnapshotFixture frozen = snapshots(user);
        return new Wired(entityManager, clock).with(user).with(new UnitTrees(entityManager)).with(plans())
                .with(courses(rules)).with(quizzes).with(frozen.queries()).with(frozen.snapshots())
                .with(frozen.service());
    }

    /** Who is missing and what is told of it, to somebody who leads everything. */
    Wired gaps() {
        return gaps(UnitScope.ALL);
    }

    /** The same to somebody who leads and administers only these units. */
    Wired gaps(UnitScope units) {
        CurrentUser user = new CurrentUser();
        user.is(new Caller("lanhdao.xa", 2, 900_000_003L, "Lê Lãnh Đạo Xã", Set.of(Roles.LEADER, Roles.ADMINISTRATOR),
                Map.of(Roles.LEADER, units, Roles.ADMINISTRATOR, units)));
        return new Wired(entityManager, clock).with(user).with(new UnitTrees(entityManager)).with(plans())
                .with(courses()).with(completions()).with(completed());
    }

    long commune(String name, @Nullable Long above) {
        return organisation.unit(name, UnitKind.COMMUNE, above);
    }

    long unit(String name, UnitKind kind, long above) {
        return organisation.unit(name, kind, above);
    }

    /** @return somebody who belongs to that unit since the beginning of 2025 */
    long personOf(long unit, String fullName) {
        long person = organisation.person(fullName, null, null);
        organisation.affiliation(person, unit, "Công chức", LocalDate.of(2025, 1, 1));
        return person;
    }

    /** Lets somebody work no more. */
    void gone(long personId) {
        organisation.deactivate(personId);
    }

    void teaches(long classId, long personId) {
        write("insert into class_trainer (class_id, person_id) values (?, ?)", classId, personId);
    }

    /** A paper of that unit that was submitted. */
    void submitted(long unitId, String subject) {
        write("insert into document (id, unit_id, kind, subject, author, state, acts, added_at, added_by, version) "
                + "values (?, ?, 'OTHER', ?, 'UBND', 'SUBMITTED', 1, ?, 'Nguyễn Quản Trị', 1)",
                NEXT_ID.getAndIncrement(), unitId,
                subject,
                BEFORE);
    }

    CompletedPeople completed() {
        return new CompletedPeople(entityManager, CompletionFixture.spans(entityManager, completions(), clock));
    }

    EvidenceQueries evidence() {
        return evidence(leader());
    }

    /** The same as somebody asks for it who leads only that unit. */
    EvidenceQueries evidenceOf(long unit) {
        return evidence(leaderOf(unit));
    }

    private EvidenceQueries evidence(CurrentUser user) {
        EvidenceQueries queries = new EvidenceQueries();
        queries.entityManager = entityManager;
        queries.planClasses = new PlanClasses(entityManager);
        queries.completions = completions();
        queries.certificates = new IssuedCertificates(entityManager);
        queries.knownCertificates = new KnownCertificates(entityManager);
        queries.knownDays = new KnownDays(new KnownSpans(entityManager), clock);
        queries.decisions = new Decisions(entityManager);
        queries.targetPeople = new TargetPeople(entityManager, completions(), completed());
        queries.access = new ClassAccess(entityManager, user);
        queries.reach = reach(user);
        queries.plans = new PlanScope(plans(), user, new UnitTrees(entityManager));
        queries.attendance = new AttendanceEvidence(entityManager);
        queries.facts = new PersonFacts(entityManager, courses());
        queries.clock = clock;
        return queries;
    }

    /** As somebody asks for it who leads only that unit. */
    PersonRecordQueries recordsOf(long unit) {
        CurrentUser user = new CurrentUser();
        user.is(new Caller("lanhdao.xa", 2, 900_000_003L, "Lê Lãnh Đạo Xã", Set.of(Roles.LEADER),
                Map.of(Roles.LEADER, UnitScope.of(Set.of(unit)))));
        return records(user);
    }

    /** As that person themselves. */
    PersonRecordQueries recordsOfMyself(long personId) {
        CurrentUser user = new CurrentUser();
        user.is(new Caller("toi", 3, personId, "Y Nhung", Set.of(Roles.TRAINEE)));
        return records(user);
    }

    private PersonRecordQueries records(CurrentUser user) {
        PersonRecordQueries queries = new PersonRecordQueries();
        queries.entityManager = entityManager;
        queries.completions = completions();
        queries.certificates = new IssuedCertificates(entityManager);
        queries.currentUser = user;
        queries.plans = new PlanScope(plans(), user, new UnitTrees(entityManager));
        queries.clock = clock;
        return queries;
    }

    Completions completions() {
        return CompletionFixture.completions(entityManager, courses(rules));
    }

    /** Lets these be the editions of the courses' rules. */
    void rules(RuleEditions editions) {
        rules = editions;
    }

    private static CurriculumCatalogue courses() {
        return courses(new RuleEditions(List.of()));
    }

    private static CurriculumCatalogue courses(RuleEditions rules) {
        CurriculumCatalogue catalogue = new CurriculumCatalogue();
        QuizRule quiz = new QuizRule("KT", 2, BigDecimal.valueOf(5));
        catalogue.replace(new Curriculum(List.of(
                course(STAFF, List.of(), quiz, new CompletionRule(new AttendanceShare(75, 100), Demanded.QUIZ)),
                course(TEAM, List.of(new PracticeTask("TH1", "Chỉ bằng lời", null, "", List.of())), quiz,
                        new CompletionRule(new AttendanceShare(2, 3), Demanded.QUIZ, Demanded.ALL_PRACTICE))),
                List.of()), Map.of(), rules);
        return catalogue;
    }

    private static Course course(String code, List<PracticeTask> practice, QuizRule quiz, CompletionRule rule) {
        return new Course(code, code, "", "GCN-TH", "", "", List.of(), List.of(), practice, quiz, null, rule);
    }

    private static CurrentUser leader() {
        CurrentUser user = new CurrentUser();
        user.is(new Caller("lanhdao", 1, 900_000_002L, "Lê Lãnh Đạo", Set.of(Roles.LEADER)));
        return user;
    }

    private PlanCatalogue plans() {
        PlanCatalogue catalogue = new PlanCatalogue();
        catalogue.replace(new Plans(List.of(plan)));
        return catalogue;
    }

    /** @return the plan with those targets of the staff, and one of the teams */
    static Plan plan(Target... staff) {
        return new Plan(PLAN, "Kế hoạch", "Kế hoạch", "UBND", "", null, List.of(), false,
                List.of(new Activity("1a", "Tin, bài", "20", "2025", "", "", List.of()),
                        new Activity("3a", "Lớp cán bộ", "02 lớp", "Quý III", "", "", List.of(staff)),
                        new Activity("3b", "Tổ công nghệ số", "20", "Quý III", "", "",
                                List.of(target("to", Indicator.PEOPLE_COMPLETED, null, TEAM)))));
    }

    /** Lets the plan be that one from now on, as the start does that loads it. */
    void load(Plan other) {
        plan = other;
        new EditionArchive(entityManager).keep(PlanFacts.KIND,
                List.of(new EditionArchive.Fact(PLAN, PlanFacts.of(other), null, null)), clock.instant(),
                EditionArchive.CONTENT);
    }

    /** Lets a document of that day extend a target's last day, entered now. */
    void extend(String target, String deadline, String on) {
        write("insert into target_extension (id, plan_code, target_code, deadline, document_number, document_on, "
                + "document_issuer, recorded_at, recorded_by, version) values (?, ?, ?, ?, ?, ?, 'UBND', ?, 'Quản trị', 1)",
                NEXT_ID.getAndIncrement(), PLAN, target, day(deadline), NEXT_ID.get() + "/QĐ", day(on),
                Timestamp.from(clock.instant()));
    }

    static Target target(String code, Indicator indicator, @Nullable Integer total, String course) {
        return new Target(code, code, indicator, total, "người", new Deadline(MonthDay.of(9, 30), Year.of(2025)),
                List.of(course));
    }

    /** @return a class under the plan with a session on each of those days */
    long trainingClass(String course, String... days) {
        long id = NEXT_ID.getAndIncrement();
        write("""
                insert into training_class (id, course_code, plan_code, title, place, starts_on, ends_on,
                  organiser_unit_id, organiser_name, legal_basis, opened_at, version)
                values (?, ?, ?, ?, 'Hội trường', ?, ?, ?, 'UBND xã Sơn Tây', '', ?, 1)""", id, course, PLAN,
                "Lớp " + id, day(days[0]), day(days[days.length - 1]),
                organisation.unit("Xã Sơn Tây", UnitKind.COMMUNE, null), BEFORE);
        said("class_edition", "class_id, course_code, starts_on, ends_on, trainer_ids",
                "c.id, c.course_code, c.starts_on, c.ends_on, '' from training_class c where c.id = ?", id);
        for (int i = 0; i < days.length; i++) {
            write("insert into class_session (id, class_id, ordinal, title, held_on, part, periods, version) "
                    + "values (?, ?, ?, ?, ?, 'MORNING', 4, 1)", NEXT_ID.getAndIncrement(), id, i + 1,
                    "Buổi " + (i + 1), day(days[i]));
            saidOf(id, i + 1);
        }
        return id;
    }

    /** Keeps what is said now of that session. */
    void saidOf(long classId, int ordinal) {
        said("session_edition", "session_id, class_id, held_on, part, periods, removed, state",
                "s.id, s.class_id, s.held_on, s.part, s.periods, false, s.state from class_session s "
                        + "where s.class_id = ? and s.ordinal = ?",
                classId, ordinal);
    }

    private void said(String table, String columns, String values, Object... of) {
        List<Object> all = new ArrayList<>(List.of(NEXT_ID.getAndIncrement(), Timestamp.from(clock.instant())));
        all.addAll(List.of(of));
        write("insert into " + table + " (id, took_effect_on, recorded_at, " + columns
                + ") select ?, date '2025-08-01', ?, "
                + values, all.toArray());
    }

    /** Closes the roll call of that session; who isn't named was absent. */
    void rollCall(long classId, int ordinal, long... present) {
        long rollCall = NEXT_ID.getAndIncrement();
        Timestamp now = Timestamp.from(clock.instant());
        write("insert into roll_call (id, session_id, opened_at, closed_at, closed_by, version) "
                + "select " + rollCall + ", s.id, ?, ?, 'Giảng viên', 1 from class_session s "
                + "where s.class_id = ? and s.ordinal = ?", now, now, classId, ordinal);
        for (long enrolment : present) {
            AttendanceFixture.mark(entityManager, rollCall, enrolment, MarkStatus.PRESENT, clock.instant());
        }
    }

    /** Closes the roll calls of the first sessions with everybody named present. */
    void rollCalls(long classId, int sessions, long... present) {
        for (int ordinal = 1; ordinal <= sessions; ordinal++) {
            rollCall(classId, ordinal, present);
        }
    }

    /** @return whether a roll call of the class has begun */
    boolean isBegun(long classId) {
        return !rollCalls(classId).isEmpty();
    }

    /** Marks that person present in every session whose roll call has begun. */
    void alsoPresent(long classId, long enrolment) {
        rollCalls(classId).forEach(each -> AttendanceFixture.mark(entityManager, ((Number) each).longValue(), enrolment,
                MarkStatus.PRESENT, BEFORE.toInstant()));
    }

    private List<?> rollCalls(long classId) {
        return entityManager
                .createNativeQuery("select r.id from roll_call r join class_session s on s.id = r.session_id "
                        + "where s.class_id = ?")
                .setParameter(1, classId).getResultList();
    }

    /** Corrects that person's mark in that session to absent, today. */
    void correctToAbsent(long enrolment, int ordinal) {
        correct(enrolment, ordinal, MarkStatus.ABSENT);
    }

    void correct(long enrolment, int ordinal, MarkStatus status) {
        AttendanceFixture.correct(entityManager, enrolment, ordinal, status, "Ghi nhầm", clock.instant());
    }

    /** Takes a session, whose roll nobody has called, out of the timetable, now. */
    void remove(long classId, int ordinal) {
        said("session_edition", "session_id, class_id, held_on, part, periods, removed, state",
                "s.id, s.class_id, s.held_on, s.part, s.periods, true, s.state from class_session s "
                        + "where s.class_id = ? and s.ordinal = ?",
                classId, ordinal);
        write("delete from class_session where class_id = ? and ordinal = ?", classId, ordinal);
    }

    long person(String fullName) {
        return organisation.person(fullName, null, null);
    }

    long enrolment(long classId, long personId, String fullName) {
        long id = NEXT_ID.getAndIncrement();
        write("insert into enrolment (id, class_id, person_id, full_name, unit_name, enrolled_at, version) "
                + "values (?, ?, ?, ?, 'Xã Sơn Mùa', ?, 1)", id, classId, personId, fullName, BEFORE);
        return id;
    }

    /** Enrols somebody now. */
    long enrolledNow(long classId, String fullName) {
        long id = enrolment(classId, fullName);
        write("update enrolment set enrolled_at = ? where id = ?", Timestamp.from(clock.instant()), id);
        return id;
    }

    long enrolment(long classId, String fullName) {
        return enrolment(classId, person(fullName), fullName);
    }

    /** Says where somebody belonged when they were enrolled. */
    void belonged(long enrolment, @Nullable Long unitId, String unitName) {
        write("update enrolment set unit_id = ?, unit_name = ? where id = ?", unitId, unitName, enrolment);
    }

    void organisedBy(long classId, long unitId) {
        write("update training_class set organiser_unit_id = ? where id = ?", unitId, classId);
    }

    /** Ends a unit, which went into that one, and into those that were named before. */
    void wentInto(long unitId, String lastDay, long successor) {
        write("update unit set valid_to = ? where id = ?", day(lastDay), unitId);
        write("insert into unit_successor (unit_id, successor_id) values (?, ?)", unitId, successor);
        entityManager.clear();
    }

    void left(long enrolment, String from) {
        write("update enrolment set withdrawn_on = ?, withdrawal_reason = 'Chuyển công tác' where id = ?", day(from),
                enrolment);
        write("insert into withdrawal (id, enrolment_id, withdrawn_on, reason, recorded_at, recorded_by, version) "
                + "values (?, ?, ?, 'Chuyển công tác', ?, 'Quản trị', 1)", NEXT_ID.getAndIncrement(), enrolment,
                day(from),
                Timestamp.from(clock.instant()));
    }

    /** Takes back, now, that somebody left. */
    void stayed(long enrolment) {
        write("update enrolment set withdrawn_on = null, withdrawal_reason = null where id = ?", enrolment);
        write("update withdrawal set undone_at = ?, undone_by = 'Quản trị', undone_reason = 'Nhầm' "
                + "where enrolment_id = ? and undone_at is null", Timestamp.from(clock.instant()), enrolment);
    }

    /** Says, now, from which day somebody is in the class. */
    void joined(long enrolment, String on) {
        write("insert into joined_day (id, enrolment_id, joined_on, was_on, reason, recorded_at, recorded_by, version) "
                + "select " + NEXT_ID.getAndIncrement() + ", e.id, ?, e.joined_on, 'Vào muộn', ?, 'Quản trị', 1 "
                + "from enrolment e where e.id = ?", day(on), Timestamp.from(clock.instant()), enrolment);
        write("update enrolment set joined_on = ? where id = ?", day(on), enrolment);
    }

    /** Opens that session's roll call again, now, if it is closed; else closes it. */
    void turnRoll(long classId, int ordinal) {
        String which = "session_id = (select s.id from class_session s where s.class_id = ? and s.ordinal = ?)";
        Timestamp now = Timestamp.from(clock.instant());
        boolean closed = entityManager
                .createNativeQuery("select 1 from roll_call where closed_at is not null and " + which)
                .setParameter(1, classId).setParameter(2, ordinal).getResultList().size() == 1;
        if (closed) {
            write("insert into roll_reopening (id, roll_call_id, reason, reopened_at, reopened_by, closed_at, closed_by, "
                    + "version) select " + NEXT_ID.getAndIncrement()
                    + ", r.id, 'Sót người', ?, 'Giảng viên', r.closed_at, "
                    + "r.closed_by, 1 from roll_call r where r." + which, now, classId, ordinal);
            write("update roll_call set closed_at = null, closed_by = null where " + which, classId, ordinal);
        } else {
            write("update roll_call set closed_at = ?, closed_by = 'Giảng viên' where " + which, now, classId, ordinal);
        }
    }

    /** Cancels that session, now, or lets it stand again. */
    void turnSession(long classId, int ordinal) {
        write("update class_session set state = case when state = 'STANDS' then 'CANCELLED' else 'STANDS' end "
                + "where class_id = ? and ordinal = ?", classId, ordinal);
        saidOf(classId, ordinal);
    }

    /** Takes back, now, what was entered of somebody's test and practice. */
    void takenBack(long enrolment) {
        Timestamp now = Timestamp.from(clock.instant());
        write("update attempt set voided_at = ?, voided_by = 'Giảng viên', void_reason = 'Nhầm bài' "
                + "where enrolment_id = ? and voided_at is null", now, enrolment);
        write("update practice_sign_off set withdrawn_at = ?, withdrawn_by = 'Giảng viên', withdrawal_reason = 'Nhầm', "
                + "live_key = id where enrolment_id = ? and live_key = 0", now, enrolment);
    }

    /** Marks somebody's test anew, now. */
    void regraded(long enrolment, String score) {
        write("insert into grading (id, attempt_id, grading_round, marking_version, marks, score, passed, graded_at, "
                + "graded_by, reason, version) select " + NEXT_ID.getAndIncrement() + ", a.id, 1 + (select count(*) "
                + "from grading g where g.attempt_id = a.id), 1, '1=100', ?, true, ?, 'Quản trị', 'Sửa đáp án', 1 "
                + "from attempt a where a.enrolment_id = ?", new BigDecimal(score), Timestamp.from(clock.instant()),
                enrolment);
    }

    /** Lets somebody be in another session of their class instead of that one, and that be taken back when it is said again. */
    void caughtUp(long enrolment, int missed, int instead) {
        Timestamp now = Timestamp.from(clock.instant());
        int ended = write(
                "update catch_up set withdrawn_at = ?, withdrawn_by = 'Giảng viên', withdrawal_reason = 'Nhầm', "
                        + "live_key = id where enrolment_id = ? and live_key = 0",
                now, enrolment);
        if (ended == 0) {
            write("insert into catch_up (id, enrolment_id, person_id, missed_session_id, session_id, recorded_at, "
                    + "recorded_by, live_key, version) select " + NEXT_ID.getAndIncrement()
                    + ", e.id, e.person_id, m.id, "
                    + "i.id, ?, 'Giảng viên', 0, 1 from enrolment e join class_session m on m.class_id = e.class_id "
                    + "and m.ordinal = ? join class_session i on i.class_id = e.class_id and i.ordinal = ? where e.id = ?",
                    now, missed, instead, enrolment);
        }
    }

    /** Enters, now, that somebody had learnt a lesson on that day. */
    void lesson(long enrolment, String code, String on) {
        long edition = NEXT_ID.getAndIncrement();
        write("insert into lesson_edition (id, code, edition, sha256, title, body_html, first_loaded_at) "
                + "values (?, ?, '2025', ?, 'Bài', '', ?)", edition, code, "sha" + edition, BEFORE);
        write("insert into lesson_completion (id, enrolment_id, lesson_code, lesson_edition_id, completed_at, recorded_at) "
                + "values (?, ?, ?, ?, ?, ?)", NEXT_ID.getAndIncrement(), enrolment, code, edition,
                Timestamp.from(LocalDate.parse(on).atTime(8, 0).atZone(TimeSource.ZONE).toInstant()),
                Timestamp.from(clock.instant()));
    }

    /** Enters a test done on paper on that day. */
    void test(long enrolment, int ordinal, String score, String on) {
        long id = NEXT_ID.getAndIncrement();
        write("insert into attempt (id, enrolment_id, quiz_code, ordinal, on_paper, started_at, submitted_at, taken_on, "
                + "score, pass_mark, passed, recorded_at, recorded_by, live_key, version) "
                + "values (?, ?, 'KT', ?, true, ?, ?, ?, ?, 5, true, ?, 'Giảng viên', ?, 1)", id, enrolment, ordinal,
                BEFORE, BEFORE, day(on), new BigDecimal(score), Timestamp.from(clock.instant()), id);
    }

    /** Marks somebody as present in every session whose roll is closed. */
    void rollCallsOf(long classId, long enrolment) {
        for (Object rollCall : entityManager.createNativeQuery("select r.id from roll_call r join class_session s "
                + "on s.id = r.session_id where s.class_id = ?").setParameter(1, classId).getResultList()) {
            AttendanceFixture.mark(entityManager, ((Number) rollCall).longValue(), enrolment, MarkStatus.PRESENT,
                    BEFORE.toInstant());
        }
    }

    /** Lets the enrolment be that person's, as a merge of records does. */
    void belongsTo(long enrolment, long personId) {
        write("update enrolment set person_id = ?, twin_key = ? where id = ?", personId, enrolment, enrolment);
        entityManager.clear();
    }

    long personOf(long enrolment) {
        return ((Number) entityManager.createNativeQuery("select person_id from enrolment where id = ?")
                .setParameter(1, enrolment).getSingleResult()).longValue();
    }

    /** Lets the class count for that plan, or for none. */
    void plan(long classId, @Nullable String code) {
        write("update training_class set plan_code = ? where id = ?", code, classId);
    }

    /** Lets the session be held on another day. */
    void move(long classId, int ordinal, String to) {
        write("update class_session set held_on = ? where class_id = ? and ordinal = ?", day(to), classId, ordinal);
        saidOf(classId, ordinal);
    }

    /** Enters a certificate of that person, signed on that day. @return its id */
    long certificate(long enrolment, int serial, String on) {
        long id = NEXT_ID.getAndIncrement();
        write("insert into certificate (id, code, register, for_year, serial, number_text, number_key, full_name, unit_name, "
                + "course_title, class_title, issuer_name, signatory_name, signatory_title, issued_on, demo, recorded_at, "
                + "recorded_by, state, valid_from, acts, live_key, unit_id, origin, enrolment_id, class_id, person_id, "
                + "class_starts_on, class_ends_on, evidence, pdf_sha256, version) select " + id + ", 'C" + id
                + "', 'GCN-TH', 2025, " + serial + ", '" + serial + "/2025/GCN-TH', '" + serial
                + "/2025/GCN-TH', e.full_name, e.unit_name, 'Khóa', c.title, 'UBND', 'Phó Chủ tịch', '', ?, false, ?, "
                + "'Người cấp', 'VALID', ?, 1, 0, c.organiser_unit_id, 'SYSTEM', e.id, c.id, e.person_id, c.starts_on, "
                + "c.ends_on, concat('', ?), 'x', 1 from enrolment e join training_class c on c.id = e.class_id where e.id = ?",
                day(on), BEFORE, day(on), EVIDENCE, enrolment);
        act(id, 1, "SIGNED", on, BEFORE);
        return id;
    }

    /** Records today that the certificate was revoked by a decision. */
    void revoke(long certificate, int ordinal, String on) {
        act(certificate, ordinal, "REVOKED", on, Timestamp.from(clock.instant()));
        write("update certificate set state = 'REVOKED', ended_on = ?, acts = ? where id = ?", day(on), ordinal,
                certificate);
    }

    private void act(long certificate, int ordinal, String kind, String on, Timestamp recorded) {
        write("insert into certificate_act (id, certificate_id, ordinal, kind, effective_on, paper_number, digital, recorded_at, "
                + "recorded_by, version) values (?, ?, ?, ?, ?, '9/QĐ-UBND', false, ?, 'Người cấp', 1)",
                NEXT_ID.getAndIncrement(),
                certificate, ordinal, kind, day(on), recorded);
    }

    void flush() {
        entityManager.flush();
    }

    /** What the trail says, today, of that person's enrolment. */
    void told(long enrolment, String action, String detail) {
        write("insert into audit_entry (id, occurred_at, actor_name, action, subject_type, subject_id, detail) values "
                + "(?, ?, 'Gia Bảo', ?, 'enrolment', ?, ?)", NEXT_ID.getAndIncrement(), Timestamp.from(clock.instant()),
                action,
                enrolment,
                detail);
    }

    void practice(long enrolment, String on) {
        write("insert into practice_sign_off (id, enrolment_id, practice_code, signed_on, signed_by, recorded_at, "
                + "live_key, version) values (?, ?, 'TH1', ?, 'Giảng viên', ?, 0, 1)", NEXT_ID.getAndIncrement(),
                enrolment, day(on),
                Timestamp.from(clock.instant()));
    }

    private int write(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.executeUpdate();
    }

    private static Date day(String text) {
        return Date.valueOf(LocalDate.parse(text));
    }
}
