package vn.sontay.training.teaching.attendance;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import vn.sontay.training.learning.curriculum.AttendanceShare;
import vn.sontay.training.learning.curriculum.CompletionRule;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.Lesson;
import vn.sontay.training.learning.curriculum.LessonKeeping;
import vn.sontay.training.learning.curriculum.PlannedSession;
import vn.sontay.training.learning.curriculum.QuizRule;
import vn.sontay.training.learning.curriculum.RuleEdition;
import vn.sontay.training.learning.curriculum.RuleEditions;
import vn.sontay.training.outcome.completion.CompletionFixture;
import vn.sontay.training.outcome.completion.Completions;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.content.EditionArchive;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.Corrections;
import vn.sontay.training.testing.RecordedEvents;
import vn.sontay.training.testing.TestClock;

/** Makes a class with sessions, people and a trainer for tests, and the use cases of roll calls as that trainer calls them. */
public final class AttendanceFixture {

    private static final Instant BEFORE = Instant.parse("2025-07-01T00:00:00Z");
    private static final AtomicLong NEXT_ID = new AtomicLong(3_000_000);

    final EntityManager entityManager;
    final TestClock clock;
    public final CurrentUser user = new CurrentUser();
    public final RecordedEvents<Changed> events = new RecordedEvents<>();
    private final CurriculumCatalogue curriculum = new CurriculumCatalogue();
    private final OrganisationFixture organisation;

    public AttendanceFixture(EntityManager entityManager, TestClock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
        this.organisation = new OrganisationFixture(entityManager);
        curriculum.replace(new Curriculum(List.of(), List.of()), Map.of());
    }

    /** Gives the classes' course these editions of its rule. */
    void rules(RuleEdition... editions) {
        give(curriculum, editions);
    }

    /** Gives the classes' course these sessions, and archives the lessons. */
    void teaches(List<Lesson> lessons, PlannedSession... sessions) {
        LessonKeeping.load(entityManager, curriculum, new Curriculum(List.of(course(List.of(sessions))), lessons),
                BEFORE);
    }

    private static void give(CurriculumCatalogue curriculum, RuleEdition... editions) {
        curriculum.replace(new Curriculum(List.of(course(List.of())), List.of()), Map.of(),
                new RuleEditions(List.of(editions)));
    }

    private static Course course(List<PlannedSession> sessions) {
        return new Course("course", "Khóa", "Cán bộ", "GCN-TH", "đã hoàn thành", "Nội dung", List.of(), sessions,
                List.of(), new QuizRule("bai", 2, BigDecimal.valueOf(5)), null,
                new CompletionRule(new AttendanceShare(75, 100)));
    }

    /** @return the id of a new class; the caller becomes its trainer */
    public long trainingClass() {
        long unit = organisation.unit("Xã Sơn Tây", UnitKind.COMMUNE, null);
        long id = NEXT_ID.getAndIncrement();
        entityManager.createNativeQuery("""
                insert into training_class (id, course_code, title, place, starts_on, ends_on, organiser_unit_id,
                  organiser_name, legal_basis, opened_at, version) values (?, 'course', 'Lớp 1', 'Hội trường', ?, ?, ?,
                  'UBND xã Sơn Tây', '', ?, 1)""").setParameter(1, id).setParameter(2, Date.valueOf("2026-11-01"))
                .setParameter(3, Date.valueOf("2026-11-30")).setParameter(4, unit)
                .setParameter(5, Timestamp.from(BEFORE)).executeUpdate();
        long trainer = organisation.person("Nguyễn Văn Bình", null, null);
        entityManager.createNativeQuery("insert into class_trainer (class_id, person_id) values (?, ?)")
                .setParameter(1, id).setParameter(2, trainer).executeUpdate();
        actAs(trainer, Roles.TRAINER);
        return id;
    }

    /** Lets the use cases be called by that person. */
    public void actAs(long personId, String role) {
        user.is(new Caller("nguoidung", personId, personId, "Nguyễn Văn Bình", Set.of(role)));
    }

    /** @return the id of a new morning session */
    public long session(long classId, int ordinal, String day) {
        long id = NEXT_ID.getAndIncrement();
        entityManager
                .createNativeQuery("insert into class_session (id, class_id, ordinal, title, held_on, part, periods, "
                        + "version) values (?, ?, ?, 'Nội dung', ?, 'MORNING', 4, 1)")
                .setParameter(1, id)
                .setParameter(2, classId).setParameter(3, ordinal).setParameter(4, Date.valueOf(day)).executeUpdate();
        return id;
    }

    /** Lets the session be held on another day, as a move does. */
    void move(long sessionId, String day) {
        entityManager.createNativeQuery("update class_session set held_on = ? where id = ?")
                .setParameter(1, Date.valueOf(day)).setParameter(2, sessionId).executeUpdate();
    }

    /** @return the id of the enrolment of a new person */
    public long enrolment(long classId, String fullName) {
        return enrolment(classId, fullName, organisation.person(fullName, null, null));
    }

    public long enrolment(long classId, String fullName, long personId) {
        long id = NEXT_ID.getAndIncrement();
        entityManager.createNativeQuery("""
                insert into enrolment (id, class_id, person_id, full_name, unit_name, enrolled_at, version)
                values (?, ?, ?, ?, 'Xã Sơn Tây', ?, 1)""").setParameter(1, id).setParameter(2, classId)
                .setParameter(3, personId).setParameter(4, fullName).setParameter(5, Timestamp.from(BEFORE))
                .executeUpdate();
        return id;
    }

    /** @return a person whose account has the trainer's role and who teaches another class of the same organiser */
    long trainer(String fullName, long classId) {
        long id = organisation.person(fullName, null, null);
        long account = NEXT_ID.getAndIncrement();
        entityManager
                .createNativeQuery("insert into account (id, person_id, user_name, created_at, version) "
                        + "values (?, ?, ?, ?, 1)")
                .setParameter(1, account).setParameter(2, id).setParameter(3, "gv" + account)
                .setParameter(4, Timestamp.from(BEFORE)).executeUpdate();
        entityManager.createNativeQuery("insert into account_role (account_id, role_name) values (?, 'TRAINER')")
                .setParameter(1, account).executeUpdate();
        entityManager
                .createNativeQuery("insert into training_class (id, course_code, title, place, starts_on, ends_on, "
                        + "organiser_unit_id, organiser_name, legal_basis, opened_at, version) select ?, course_code, 'Lớp khác', "
                        + "place, starts_on, ends_on, organiser_unit_id, organiser_name, '', opened_at, 1 from training_class "
                        + "where id = ?")
                .setParameter(1, account).setParameter(2, classId).executeUpdate();
        entityManager.createNativeQuery("insert into class_trainer (class_id, person_id) values (?, ?)")
                .setParameter(1, account).setParameter(2, id).executeUpdate();
        return id;
    }

    /** Lets the person be in the class from that day on. */
    void joined(long enrolmentId, String from) {
        entityManager.createNativeQuery("update enrolment set joined_on = ? where id = ?")
                .setParameter(1, Date.valueOf(from)).setParameter(2, enrolmentId).executeUpdate();
    }

    /** @return how people are judged by that rule of the course, such as {@code attendance 75% since 2-sessions} */
    Completions judgedBy(String rule) {
        CurriculumCatalogue another = new CurriculumCatalogue();
        give(another, RuleEdition.of(new EditionArchive.Edition("course", 1, rule, null, BEFORE)));
        return CompletionFixture.completions(entityManager, another);
    }

    public long person(String fullName) {
        return organisation.person(fullName, null, null);
    }

    /** Lets the person have left from that day on. */
    void left(long enrolmentId, String from) {
        entityManager.createNativeQuery("update enrolment set withdrawn_on = ? where id = ?")
                .setParameter(1, Date.valueOf(from)).setParameter(2, enrolmentId).executeUpdate();
    }

    /** Says of a person in a roll call what was found, at that moment. */
    public static void mark(EntityManager entityManager, long rollCallId, long enrolmentId, MarkStatus status,
            Instant at) {
        RollCall rollCall = new RollCall(rollCallId, 1, 0, at, null, null, List.of());
        rollCall.record(Map.of(enrolmentId, new Finding(status)), "Giảng viên", at);
        save(entityManager, rollCall);
    }

    /** Corrects the person's mark in the session of that ordinal, at that moment. */
    public static void correct(EntityManager entityManager, long enrolmentId, int ordinal, MarkStatus status,
            String reason, Instant at) {
        Row found = Sql.of(entityManager, """
                select s.id as session, r.id as roll_call, %s
                  from class_session s join roll_call r on r.session_id = s.id join attendance_mark m on m.roll_call_id = r.id
                 where m.enrolment_id = :enrolment and s.ordinal = :ordinal and m.live_key = 0"""
                .formatted(AttendanceMark.COLUMNS)).with("enrolment", enrolmentId).with("ordinal", ordinal).first()
                .orElseThrow();
        RollCall rollCall = new RollCall(found.id("roll_call"), 1, found.id("session"), at, at, "Quản trị",
                List.of(new RollCallRow(enrolmentId, "", null, "", null, null, null, AttendanceMark.read(found))));
        rollCall.correct(enrolmentId, new Finding(status), reason, "Quản trị", at);
        save(entityManager, rollCall);
    }

    private static void save(EntityManager entityManager, RollCall rollCall) {
        CurrentUser nobody = new CurrentUser();
        new RollCalls(entityManager, new ClassAccess(entityManager, nobody), nobody).save(rollCall);
    }

    /** @return the same for everybody, as a save of the roll call says it */
    static Map<Long, Finding> found(Map<Long, MarkStatus> marks) {
        return marks.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> new Finding(each.getValue())));
    }

    /** @return the command to say otherwise about a person, by who has seen the mark that counts now, if there is one */
    public CorrectMark correction(String request, CorrectionSheet seen, MarkStatus status, String reason) {
        RollCallRow person = seen.person();
        return new CorrectMark(request, seen.session().sessionId(), person.enrolmentId(),
                person.mark() == null ? null : person.mark().id(), new Finding(status), reason, false, false);
    }

    public AttendanceService service() {
        AttendanceService service = service(entityManager, user, clock, announcing(), events);
        service.lessons = lessons();
        return service;
    }

    SessionLessons lessons() {
        return new SessionLessons(entityManager, curriculum, clock);
    }

    /**
     * Of classes whose sessions have no lessons.
     *
     * @param corrections who observes them, as it is wired
     */
    public static AttendanceService service(EntityManager entityManager, CurrentUser user, Clock clock,
            Corrections corrections, Event<Changed> events) {
        AttendanceService service = new AttendanceService();
        service.access = new ClassAccess(entityManager, user);
        service.rollCalls = new RollCalls(entityManager, service.access, user);
        CurriculumCatalogue nothing = new CurriculumCatalogue();
        nothing.replace(new Curriculum(List.of(), List.of()), Map.of());
        service.lessons = new SessionLessons(entityManager, nothing, clock);
        service.corrections = corrections;
        service.receipts = new CommandReceipts(entityManager, clock);
        service.currentUser = user;
        service.clock = clock;
        service.changes = events;
        return service;
    }

    KeptMarkService kept() {
        KeptMarkService service = new KeptMarkService();
        service.access = new ClassAccess(entityManager, user);
        service.rollCalls = new RollCalls(entityManager, service.access, user);
        service.keptMarks = new KeptMarks(entityManager, user);
        service.receipts = new CommandReceipts(entityManager, clock);
        service.currentUser = user;
        service.clock = clock;
        service.changes = events;
        return service;
    }

    private Corrections announcing() {
        return new Corrections(entityManager, new RecordedEvents<>(), new RecordedEvents<>(), user, clock);
    }

    ReopeningService reopenings() {
        return reopenings(entityManager, user, clock, announcing(), events);
    }

    /** @param corrections who observes them, as it is wired */
    public static ReopeningService reopenings(EntityManager entityManager, CurrentUser user, Clock clock,
            Corrections corrections, Event<Changed> events) {
        ReopeningService service = new ReopeningService();
        service.entityManager = entityManager;
        service.access = new ClassAccess(entityManager, user);
        service.rollCalls = new RollCalls(entityManager, service.access, user);
        service.receipts = new CommandReceipts(entityManager, clock);
        service.corrections = corrections;
        service.currentUser = user;
        service.clock = clock;
        service.changes = events;
        return service;
    }

    public CorrectionService corrections() {
        return corrections(entityManager, user, clock, announcing(), events);
    }

    /** @param corrections who observes them, as it is wired */
    public static CorrectionService corrections(EntityManager entityManager, CurrentUser user, Clock clock,
            Corrections corrections, Event<Changed> events) {
        CorrectionService service = new CorrectionService();
        service.corrections = corrections;
        service.access = new ClassAccess(entityManager, user);
        service.rollCalls = new RollCalls(entityManager, service.access, user);
        service.receipts = new CommandReceipts(entityManager, clock);
        service.currentUser = user;
        service.clock = clock;
        service.changes = events;
        return service;
    }

    public AttendanceQueries queries() {
        AttendanceQueries queries = new AttendanceQueries();
        queries.entityManager = entityManager;
        queries.access = new ClassAccess(entityManager, user);
        queries.roll = new Roll(entityManager);
        queries.currentUser = user;
        queries.clock = clock;
        return queries;
    }

    CatchUpService catchUps() {
        return catchUps(entityManager, user, clock, counting(), announcing(), events);
    }

    /** @param corrections who observes them, as it is wired */
    public static CatchUpService catchUps(EntityManager entityManager, CurrentUser user, Clock clock,
            AttendanceCounting counting, Corrections corrections, Event<Changed> events) {
        CatchUpService service = new CatchUpService();
        service.entityManager = entityManager;
        service.absences = new Absences(entityManager, counting, clock);
        service.access = new ClassAccess(entityManager, user);
        service.receipts = new CommandReceipts(entityManager, clock);
        service.currentUser = user;
        service.corrections = corrections;
        service.clock = clock;
        service.changes = events;
        return service;
    }

    CatchUpQueries catchUpQueries() {
        CatchUpQueries queries = new CatchUpQueries();
        queries.absences = new Absences(entityManager, counting(), clock);
        queries.access = new ClassAccess(entityManager, user);
        queries.currentUser = user;
        return queries;
    }

    public AddedMarks addedMarks() {
        return new AddedMarks(new RollCalls(entityManager, new ClassAccess(entityManager, user), user), user, clock);
    }

    AttendanceCounting counting() {
        return new AttendanceCounting(curriculum);
    }

    AttendedDays attended() {
        return new AttendedDays(entityManager, counting());
    }
}
