package vn.sontay.training.outcome.certificate;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.AttendanceShare;
import vn.sontay.training.learning.curriculum.CompletionRule;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CourseModule;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.Demanded;
import vn.sontay.training.learning.curriculum.PlannedSession;
import vn.sontay.training.learning.curriculum.PracticeTask;
import vn.sontay.training.learning.curriculum.QuizRule;
import vn.sontay.training.learning.curriculum.Validity;
import vn.sontay.training.learning.lawchange.LawChangeCatalogue;
import vn.sontay.training.learning.lawchange.LawChanges;
import vn.sontay.training.learning.lawchange.MyChanges;
import vn.sontay.training.outcome.certificate.act.ActKind;
import vn.sontay.training.outcome.certificate.act.CertificateState;
import vn.sontay.training.outcome.certificate.layout.Layouts;
import vn.sontay.training.outcome.certificate.wording.WordingCatalogue;
import vn.sontay.training.outcome.completion.CompletionFixture;
import vn.sontay.training.outcome.completion.Completions;
import vn.sontay.training.outcome.completion.HeldPeriods;
import vn.sontay.training.outcome.document.IssuedDocuments;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.people.security.Throttle;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.seal.PersonKeys;
import vn.sontay.training.teaching.attendance.AttendanceFixture;
import vn.sontay.training.teaching.attendance.MarkStatus;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.PlanCatalogue;
import vn.sontay.training.teaching.plan.Plans;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.Corrections;
import vn.sontay.training.testing.RecordedEvents;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.Wired;

/**
 * A class of four sessions from 05/08/2025 to 06/08/2025, all held, whose course asks for 75% and the test; people with
 * marks and scores; and the services over one entity manager. Today is 05/09/2025.
 */
final class CertificateFixture {

    /** None of the people who are made. */
    static final long ADMINISTRATOR_ID = 900_000_001;
    static final String COURSE = "khoa-thu";
    /** The same with one practice task that is demanded. */
    static final String PRACTICAL = "khoa-thuc-hanh";
    /** The same, whose certificates are valid for 24 months and renewed by {@link #COURSE}. */
    static final String LIMITED = "khoa-co-han";
    static final String REGISTER = "GCN-TH";
    static final TestClock CLOCK = TestClock.at("2025-09-05T08:00");
    static final LocalDate TODAY = LocalDate.parse("2025-09-05");
    static final Installation REAL = new Installation(Map.of("PUBLIC_URL", "https://taphuan.example.vn"));

    private static final Instant BEFORE = Instant.parse("2025-07-01T00:00:00Z");
    private static final int SESSIONS = 4;
    private static final AtomicLong NEXT_ID = new AtomicLong(5_000_000);

    final RecordedEvents<Changed> events = new RecordedEvents<>();

    final EntityManager entityManager;
    private final OrganisationFixture organisation;

    CertificateFixture(EntityManager entityManager) {
        this.entityManager = entityManager;
        this.organisation = new OrganisationFixture(entityManager);
    }

    private static synchronized long id() {
        return NEXT_ID.getAndIncrement();
    }

    private int sql(String statement, @Nullable Object... parameters) {
        var query = entityManager.createNativeQuery(statement);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.executeUpdate();
    }

    /** @return the id of a new class whose four sessions are held */
    long heldClass(String title) {
        return heldClass(title, COURSE);
    }

    /** @return the same of another of the courses */
    long heldClass(String title, String course) {
        return heldClass(title, course, organisation.unit("Xã Sơn Tây", UnitKind.COMMUNE, null));
    }

    /** @return the same that this unit organises */
    long heldClass(String title, String course, long unit) {
        long classId = id();
        sql("insert into training_class (id, course_code, title, place, starts_on, ends_on, organiser_unit_id, "
                + "organiser_name, legal_basis, opened_at, version) values (?, ?, ?, 'Hội trường', ?, ?, ?, "
                + "'UBND xã Sơn Tây', '', ?, 1)", classId, course, title, Date.valueOf("2025-08-05"),
                Date.valueOf("2025-08-06"), unit, Timestamp.from(BEFORE));
        for (int i = 1; i <= SESSIONS; i++) {
            long session = id();
            String day = i <= 2 ? "2025-08-05" : "2025-08-06";
            sql("insert into class_session (id, class_id, ordinal, title, held_on, part, periods, version) "
                    + "values (?, ?, ?, 'Buổi', ?, ?, 4, 1)", session, classId, i, Date.valueOf(day),
                    i % 2 == 1 ? "MORNING" : "AFTERNOON");
            sql("insert into roll_call (id, session_id, opened_at, closed_at, closed_by, version) "
                    + "values (?, ?, ?, ?, 'Giảng viên', 1)", id(), session, Timestamp.from(BEFORE),
                    Timestamp.from(BEFORE));
        }
        return classId;
    }

    /** @return the enrolment of a new person who was there so often and reached that score */
    long person(long classId, String fullName, int attended, @Nullable String score) {
        return person(classId, fullName, attended, score, "bai");
    }

    /** @return the same who took this quiz */
    long person(long classId, String fullName, int attended, @Nullable String score, String quizCode) {
        long personId = organisation.person(fullName, 1979, "0912345678");
        long enrolmentId = id();
        sql("insert into enrolment (id, class_id, person_id, full_name, birth_year, unit_name, enrolled_at, version) "
                + "values (?, ?, ?, ?, 1979, 'Trung tâm Phục vụ hành chính công xã Sơn Tây', ?, 1)", enrolmentId,
                classId, personId, fullName, Timestamp.from(BEFORE));
        List<?> rollCalls = entityManager
                .createNativeQuery("select r.id from roll_call r join class_session s on s.id = r.session_id "
                        + "where s.class_id = ? order by s.ordinal")
                .setParameter(1, classId).getResultList();
        for (int i = 0; i < SESSIONS; i++) {
            AttendanceFixture.mark(entityManager, ((Number) rollCalls.get(i)).longValue(), enrolmentId,
                    i < attended ? MarkStatus.PRESENT : MarkStatus.ABSENT, BEFORE);
        }
        if (score != null) {
            long attempt = id();
            sql("insert into attempt (id, enrolment_id, quiz_code, ordinal, on_paper, started_at, submitted_at, "
                    + "taken_on, score, pass_mark, passed, recorded_at, recorded_by, live_key, version) "
                    + "values (?, ?, ?, 1, true, ?, ?, ?, ?, 5, true, ?, 'Giảng viên', ?, 1)", attempt,
                    enrolmentId, quizCode, Timestamp.from(BEFORE), Timestamp.from(BEFORE), Date.valueOf("2025-08-06"),
                    new BigDecimal(score), Timestamp.from(BEFORE), attempt);
        }
        return enrolmentId;
    }

    /** Lets the practice task of {@link #PRACTICAL} be signed off. */
    void signedOff(long enrolmentId) {
        sql("insert into practice_sign_off (id, enrolment_id, practice_code, signed_on, signed_by, recorded_at, live_key, "
                + "version) values (?, ?, 'TH1', ?, 'Giảng viên', ?, 0, 1)", id(), enrolmentId,
                Date.valueOf("2025-08-06"), Timestamp.from(BEFORE));
    }

    /** @return the person who is enrolled so */
    long personOf(long enrolmentId) {
        return ((Number) entityManager.createNativeQuery("select person_id from enrolment where id = ?")
                .setParameter(1, enrolmentId).getSingleResult()).longValue();
    }

    /** @return what begins and ends corrections, observed by who flags certificates */
    Corrections corrections() {
        CertificateFlags flags = flags();
        return new Corrections(entityManager, new RecordedEvents<>(flags::answer), new RecordedEvents<>(flags::flag),
                caller(ADMINISTRATOR_ID, Roles.ADMINISTRATOR), CLOCK);
    }

    CertificateFlags flags() {
        return flags(completions());
    }

    /** @return a signatory whose time, and whose issuer's, is from July 2025 on */
    long signatory() {
        return signatory(new UnitTrees(entityManager).now().top().orElseGet(
                () -> organisation.unit("Tỉnh Quảng Ngãi", UnitKind.PROVINCE, null)));
    }

    /** @return the same of that unit */
    long signatory(long unit) {
        Issuer issuer = new Issuer(unit, new IssuerDetails("Ủy ban nhân dân xã Sơn Tây", null, "Sơn Tây",
                LocalDate.parse("2025-07-01"), null));
        entityManager.persist(issuer);
        Signatory signatory = new Signatory(issuer.id(), new SignatoryDetails("Phạm Văn Nút", "Phó Chủ tịch", "KT.",
                LocalDate.parse("2025-07-01"), LocalDate.parse("2025-12-31")));
        entityManager.persist(signatory);
        entityManager.flush();
        return signatory.id();
    }

    /** Lets the person teach the class. */
    void teaches(long personId, long classId) {
        sql("insert into class_trainer (class_id, person_id) values (?, ?)", classId, personId);
    }

    /** @return the same by a content whose courses ask for every session */
    CertificateFlags strictFlags() {
        return flags(CompletionFixture.completions(entityManager, curriculum(100)));
    }

    private CertificateFlags flags(Completions completions) {
        return new CertificateFlags(entityManager, new Grounds(entityManager, completions), events,
                caller(ADMINISTRATOR_ID, Roles.ADMINISTRATOR), CLOCK);
    }

    static CurriculumCatalogue curriculum() {
        return curriculum(75);
    }

    private static CurriculumCatalogue curriculum(int percent) {
        CurriculumCatalogue catalogue = new CurriculumCatalogue();
        Course course = new Course(COURSE, "Khóa thử", "Cán bộ", REGISTER, "đã hoàn thành lớp tập huấn", "Nội dung",
                List.of(new CourseModule("M1", "Chuyên đề", List.of("A1"))),
                List.of(new PlannedSession("Buổi", 4, List.of())), List.of(),
                new QuizRule("bai", 2, new BigDecimal("5")), null,
                new CompletionRule(new AttendanceShare(percent, 100), Demanded.QUIZ));
        Course practical = new Course(PRACTICAL, "Khóa có thực hành", "Tổ", REGISTER, "đã hoàn thành lớp tập huấn",
                "Nội dung", course.modules(), course.sessions(),
                List.of(new PracticeTask("TH1", "Giúp dân nộp hồ sơ", null, "Làm", List.of("Đúng"))), course.quiz(),
                null,
                new CompletionRule(new AttendanceShare(percent, 100), Demanded.QUIZ, Demanded.ALL_PRACTICE));
        Course limited = new Course(LIMITED, "Khóa có thời hạn", "Cán bộ", REGISTER, "đã hoàn thành lớp tập huấn",
                "Nội dung", course.modules(), course.sessions(), List.of(), course.quiz(), null, course.completion(),
                new Validity(24, COURSE));
        catalogue.replace(new Curriculum(List.of(course, practical, limited), List.of()), Map.of());
        return catalogue;
    }

    static CurrentUser caller(long personId, String... roles) {
        CurrentUser user = new CurrentUser();
        user.is(new Caller("dung", personId, personId, "Người Gọi", Set.of(roles)));
        return user;
    }

    Completions completions() {
        return CompletionFixture.completions(entityManager, curriculum());
    }

    CertificateService service() {
        return service(REAL);
    }

    CertificateService service(Installation installation) {
        CertificateService service = new CertificateService();
        service.access = new ClassAccess(entityManager, caller(ADMINISTRATOR_ID, Roles.ADMINISTRATOR));
        service.receipts = new CommandReceipts(entityManager, CLOCK);
        service.recipients = new Recipients(entityManager, completions(), CLOCK);
        service.issuing = issuing(installation);
        return service;
    }

    private Issuing issuing(Installation installation) {
        Issuing issuing = new Issuing();
        issuing.entityManager = entityManager;
        issuing.trees = new UnitTrees(entityManager);
        issuing.counter = new RegisterCounter(entityManager);
        issuing.wording = new WordingCatalogue();
        issuing.heldPeriods = new HeldPeriods(entityManager);
        issuing.layouts = new Layouts(entityManager);
        issuing.curriculum = curriculum();
        issuing.installation = installation;
        issuing.acts = acts();
        issuing.seals = seals();
        issuing.currentUser = caller(ADMINISTRATOR_ID, Roles.ADMINISTRATOR);
        issuing.clock = CLOCK;
        issuing.changes = events;
        return issuing;
    }

    Seals seals() {
        return new Seals(entityManager, new PersonKeys(entityManager));
    }

    CertificateActs acts() {
        return new CertificateActs(entityManager, caller(ADMINISTRATOR_ID, Roles.ADMINISTRATOR), CLOCK, events);
    }

    CertificateActService actService() {
        return actService(caller(ADMINISTRATOR_ID, Roles.ADMINISTRATOR));
    }

    CertificateActService actService(CurrentUser user) {
        CertificateActService service = new CertificateActService();
        service.access = new ClassAccess(entityManager, user);
        service.receipts = new CommandReceipts(entityManager, CLOCK);
        service.issuing = issuing(REAL);
        service.acts = acts();
        service.mine = locked(user);
        service.flags = flags();
        service.documents = documents(user).get(IssuedDocuments.class);
        service.clock = CLOCK;
        return service;
    }

    /** @return the services of documents, for that caller */
    Wired documents(CurrentUser user) {
        return new Wired(entityManager, CLOCK).with(user);
    }

    ReissueService reissues() {
        CurrentUser user = caller(ADMINISTRATOR_ID, Roles.ADMINISTRATOR);
        ReissueService service = new ReissueService();
        service.entityManager = entityManager;
        service.receipts = new CommandReceipts(entityManager, CLOCK);
        service.mine = locked(user);
        service.issuing = issuing(REAL);
        service.recipients = new Recipients(entityManager, completions(), CLOCK);
        service.acts = acts();
        service.trees = new UnitTrees(entityManager);
        service.clock = CLOCK;
        return service;
    }

    LockedCertificates locked(CurrentUser user) {
        LockedCertificates locked = new LockedCertificates();
        locked.access = new ClassAccess(entityManager, user);
        locked.units = new UnitAccess(entityManager, user, CLOCK);
        locked.currentUser = user;
        locked.issuing = issuing(REAL);
        locked.acts = acts();
        return locked;
    }

    /** Records that all certificates of the class that wait for it were signed on that day. */
    void sign(long classId, LocalDate on) {
        Set<Long> waiting = Set.copyOf(entityManager
                .createQuery("select c.id from Certificate c where c.classId = :id and c.state = :state", Long.class)
                .setParameter("id", classId).setParameter("state", CertificateState.REGISTERED).getResultList());
        actService().onMany(new ActOnMany("sign-" + id(), classId, ActKind.SIGNED, waiting, on, null, null, null));
    }

    CertificateQueries queries(CurrentUser caller) {
        CertificateQueries queries = new CertificateQueries();
        queries.entityManager = entityManager;
        queries.access = new ClassAccess(entityManager, caller);
        queries.completions = completions();
        queries.spans = CompletionFixture.spans(entityManager, queries.completions);
        queries.issued = new IssuedCertificates(entityManager);
        queries.currentUser = caller;
        queries.clock = CLOCK;
        return queries;
    }

    CertificatePaperQueries papers(CurrentUser caller) {
        CertificatePaperQueries papers = new CertificatePaperQueries();
        papers.entityManager = entityManager;
        papers.access = new ClassAccess(entityManager, caller);
        papers.register = registerAccess(caller);
        papers.units = new UnitAccess(entityManager, caller, CLOCK);
        papers.currentUser = caller;
        papers.clock = CLOCK;
        return papers;
    }

    RegisterAccess registerAccess(CurrentUser caller) {
        return new RegisterAccess(new ClassAccess(entityManager, caller),
                new UnitAccess(entityManager, caller, CLOCK));
    }

    RegisterCounter counter() {
        return new RegisterCounter(entityManager);
    }

    ProposalListQueries proposals(CurrentUser caller) {
        ProposalListQueries proposals = new ProposalListQueries();
        proposals.entityManager = entityManager;
        proposals.access = new ClassAccess(entityManager, caller);
        proposals.signings = new Signings(entityManager);
        proposals.completions = completions();
        proposals.issued = new IssuedCertificates(entityManager);
        proposals.curriculum = curriculum();
        proposals.installation = REAL;
        proposals.clock = CLOCK;
        return proposals;
    }

    PaperworkQueries paperwork(CurrentUser caller) {
        PaperworkQueries papers = new PaperworkQueries();
        papers.entityManager = entityManager;
        papers.access = new ClassAccess(entityManager, caller);
        papers.acts = acts();
        papers.people = queries(caller);
        papers.signings = new Signings(entityManager);
        papers.curriculum = curriculum();
        papers.plans = plans();
        papers.installation = REAL;
        papers.clock = CLOCK;
        return papers;
    }

    private static PlanCatalogue plans() {
        PlanCatalogue plans = new PlanCatalogue();
        plans.replace(new Plans(List.of(new Plan("ke-hoach", "Kế hoạch tập huấn", "Kế hoạch", "UBND huyện",
                "12/KH-UBND", LocalDate.parse("2025-04-03"), List.of(), false, List.of()))));
        return plans;
    }

    CertificateReviewService reviewService() {
        return reviewService(caller(ADMINISTRATOR_ID, Roles.ADMINISTRATOR));
    }

    CertificateReviewService reviewService(CurrentUser user) {
        CertificateReviewService service = new CertificateReviewService();
        service.entityManager = entityManager;
        service.receipts = new CommandReceipts(entityManager, CLOCK);
        service.access = new ClassAccess(entityManager, user);
        service.currentUser = user;
        service.clock = CLOCK;
        service.changes = events;
        return service;
    }

    CertificateReviewQueries reviewQueries() {
        CertificateReviewQueries queries = new CertificateReviewQueries();
        queries.entityManager = entityManager;
        queries.completions = completions();
        queries.currentUser = caller(ADMINISTRATOR_ID, Roles.ADMINISTRATOR);
        queries.clock = CLOCK;
        return queries;
    }

    IssuerService issuerService() {
        IssuerService service = new IssuerService();
        service.entityManager = entityManager;
        service.access = UnitAccess.ofInstallation(entityManager, CLOCK);
        service.receipts = new CommandReceipts(entityManager, CLOCK);
        service.changes = events;
        return service;
    }

    IssuerQueries issuerQueries() {
        IssuerQueries queries = new IssuerQueries();
        queries.entityManager = entityManager;
        queries.access = UnitAccess.ofInstallation(entityManager, CLOCK);
        queries.classes = new ClassAccess(entityManager, caller(ADMINISTRATOR_ID, Roles.ADMINISTRATOR));
        queries.trees = new UnitTrees(entityManager);
        queries.clock = CLOCK;
        return queries;
    }

    VerificationService verification(Throttle throttle) {
        VerificationService service = new VerificationService();
        LawChangeCatalogue lawChanges = new LawChangeCatalogue();
        lawChanges.replace(new LawChanges(List.of()));
        service.changes = new MyChanges(entityManager, lawChanges, CLOCK);
        service.entityManager = entityManager;
        service.acts = acts();
        service.trees = new UnitTrees(entityManager);
        service.throttle = throttle;
        service.clock = CLOCK;
        return service;
    }

    /** @return the version of a certificate as a form would bring it back */
    long version(long certificateId) {
        entityManager.flush();
        return entityManager.createQuery("select c.version from RegisteredCertificate c where c.id = :id", Long.class)
                .setParameter("id", certificateId).getSingleResult();
    }

    /** @return the column of all certificates, by number */
    List<?> column(String name) {
        return entityManager.createNativeQuery("select " + name + " from certificate order by serial").getResultList();
    }
}
