package vn.sontay.training.assessment.quiz;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.sontay.training.assessment.question.AskedQuestions;
import vn.sontay.training.assessment.question.EditedBank;
import vn.sontay.training.assessment.question.KeyCorrections;
import vn.sontay.training.assessment.question.QuestionArchive;
import vn.sontay.training.assessment.question.QuestionCatalogue;
import vn.sontay.training.assessment.question.QuestionLoader;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.CurriculumFiles;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.content.ContentFixture;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.Corrections;
import vn.sontay.training.testing.RecordedEvents;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

/**
 * A class of the content fixture's course: three questions (B; A and C; true), two attempts, pass mark 5; before it a pre-test
 * of two of them.
 */
public final class QuizFixture {

    public static final String QUIZ = "kiem-tra";
    public static final String PRE_QUIZ = "dau-vao";
    public static final String STARTS_ON = "2026-11-20";
    private static final Instant BEFORE = Instant.parse("2026-11-01T00:00:00Z");
    private static long nextId = 3_000_000;

    public final TestClock clock = TestClock.at("2026-11-24T08:00");
    public final RecordedEvents<Changed> changes = new RecordedEvents<>();
    public final ContentFixture content;
    final RecordedEvents<ResultsRegraded> regradings = new RecordedEvents<>();
    final RecordedEvents<ResultsExamined> examinations = new RecordedEvents<>();
    private final TestDatabase database;
    private final CurriculumCatalogue curriculum = new CurriculumCatalogue();
    public final QuestionCatalogue questions = new QuestionCatalogue();
    final EditedBank bank;
    private final Map<Long, Map<Integer, Long>> keptQuestions = new ConcurrentHashMap<>();
    private final QuizCatalogue quizzes = new QuizCatalogue();
    private final TestDraws draws = new TestDraws();

    public QuizFixture(TestDatabase database, Path root) {
        this.database = database;
        this.content = new ContentFixture(root);
        this.bank = EditedBank.of(questions, curriculum, clock, changes);
        database.clear();
        load();
    }

    /** Loads the content as a start does. */
    public void load() {
        curriculum.replace(new CurriculumFiles(content.folder(), new ContentProblems()).read(), Map.of());
        database.run(
                em -> new QuestionLoader(new QuestionArchive(em), questions, curriculum, clock).load(content.folder()));
        new QuizLoader(quizzes, curriculum).load(content.folder());
    }

    /** Gives the bank twelve questions more, of the three kinds and keys, so that each half holds nine. */
    public void widenBank() {
        StringBuilder more = new StringBuilder(ContentFixture.QUESTIONS);
        for (int copy = 1; copy <= 2; copy++) {
            more.append(ContentFixture.QUESTIONS.substring(ContentFixture.QUESTIONS.indexOf("  - code"))
                    .replaceAll("code: (\\w+)", "code: $1-" + copy).replaceAll("(text: Câu \\w+)", "$1 bản " + copy)
                    .replace("key: true", copy == 2 ? "key: false" : "key: true"));
        }
        content.write("questions/A1.yaml", more.toString());
        load();
    }

    /** @return the id of a new class */
    public long trainingClass() {
        long id = nextId++;
        database.run(em -> {
            long unit = new OrganisationFixture(em).unit("Xã Sơn Tây", UnitKind.COMMUNE, null);
            em.createNativeQuery("""
                    insert into training_class (id, course_code, title, place, starts_on, ends_on, organiser_unit_id,
                      organiser_name, legal_basis, opened_at, version) values (?, 'lop', 'Lớp 1', 'Hội trường', ?, ?, ?,
                      'UBND xã Sơn Tây', '', ?, 1)""").setParameter(1, id).setParameter(2, Date.valueOf(STARTS_ON))
                    .setParameter(3, Date.valueOf("2026-11-27")).setParameter(4, unit)
                    .setParameter(5, Timestamp.from(BEFORE)).executeUpdate();
        });
        return id;
    }

    /** Somebody in a class. */
    public record Trainee(long enrolmentId, long personId, String fullName) {
    }

    /** @return a new person in the class */
    public Trainee trainee(long classId, String fullName) {
        long id = nextId++;
        return database.call(em -> {
            long person = new OrganisationFixture(em).person(fullName, null, null);
            em.createNativeQuery("""
                    insert into enrolment (id, class_id, person_id, full_name, unit_name, enrolled_at, version)
                    values (?, ?, ?, ?, 'Xã Sơn Tây', ?, 1)""").setParameter(1, id).setParameter(2, classId)
                    .setParameter(3, person).setParameter(4, fullName).setParameter(5, Timestamp.from(BEFORE))
                    .executeUpdate();
            return new Trainee(id, person, fullName);
        });
    }

    /** @return a caller who teaches the class */
    public Caller trainer(long classId) {
        return database.call(em -> {
            long person = new OrganisationFixture(em).person("Lê Thị Giảng", null, null);
            em.createNativeQuery("insert into class_trainer (class_id, person_id) values (?, ?)")
                    .setParameter(1, classId).setParameter(2, person).executeUpdate();
            return new Caller("giang", 1, person, "Lê Thị Giảng", Set.of(Roles.TRAINER));
        });
    }

    /** @return the command that gives one answer now, from a page of its own for each question */
    public static GiveAnswers answer(long attempt, long seq, int ordinal, String response) {
        return new GiveAnswers(attempt, "page-" + ordinal,
                List.of(new GivenAnswer(seq, ordinal, new Response(response), Duration.ZERO)));
    }

    public static CurrentUser by(Caller caller) {
        CurrentUser user = new CurrentUser();
        user.is(caller);
        return user;
    }

    public static CurrentUser by(Trainee trainee) {
        return by(new Caller("hv", 2, trainee.personId(), trainee.fullName(), Set.of(Roles.TRAINEE)));
    }

    public AttemptService attempts(EntityManager em, CurrentUser user) {
        AttemptService service = new AttemptService();
        service.entityManager = em;
        service.access = new ClassAccess(em, user);
        service.receipts = new CommandReceipts(em, clock);
        service.courseQuizzes = courseQuizzes(em);
        service.questions = questions;
        service.grader = grader(em);
        service.given = new GivenAnswers(em);
        service.shown = new ShownAnswers(em);
        service.seen = new SeenQuestions(em);
        service.withheld = withheld(em);
        service.times = new TestTimes(em);
        service.overdue = overdue(em);
        service.answers = new AnswerStore(em, user, new AttemptQuestions(em, asked(em), keptQuestions),
                new ShownAnswers(em), clock);
        service.currentUser = user;
        service.clock = clock;
        service.changes = changes;
        return service;
    }

    public PaperTestService papers(EntityManager em, CurrentUser user) {
        PaperTestService service = papers(em, user, courseQuizzes(em), clock,
                new Corrections(em, new RecordedEvents<>(), new RecordedEvents<>(), user, clock), changes);
        service.papers = paperAttempts(em, user);
        return service;
    }

    /** Voids papers, enters none. @param corrections who observes them, as it is wired */
    public static PaperTestService papers(EntityManager em, CurrentUser user, Clock clock, Corrections corrections,
            Event<Changed> changes) {
        QuizCatalogue none = new QuizCatalogue();
        none.replace(new Quizzes(List.of()));
        return papers(em, user,
                new CourseQuizzes(em, new CurriculumCatalogue(), none, new QuestionCatalogue(), new TestDraws()), clock,
                corrections, changes);
    }

    private static PaperTestService papers(EntityManager em, CurrentUser user, CourseQuizzes courseQuizzes,
            Clock clock, Corrections corrections, Event<Changed> changes) {
        PaperTestService service = new PaperTestService();
        service.entityManager = em;
        service.access = new ClassAccess(em, user);
        service.receipts = new CommandReceipts(em, clock);
        service.courseQuizzes = courseQuizzes;
        service.corrections = corrections;
        service.currentUser = user;
        service.clock = clock;
        service.changes = changes;
        return service;
    }

    TestTimeService times(EntityManager em, CurrentUser user) {
        TestTimeService service = new TestTimeService();
        service.entityManager = em;
        service.access = new ClassAccess(em, user);
        service.receipts = new CommandReceipts(em, clock);
        service.courseQuizzes = courseQuizzes(em);
        service.times = new TestTimes(em);
        service.overdue = overdue(em);
        service.currentUser = user;
        service.clock = clock;
        service.changes = changes;
        return service;
    }

    /** Without a class list: that belongs to the feature of classes. */
    public QuizQueries queries(EntityManager em, CurrentUser user) {
        QuizQueries queries = new QuizQueries();
        queries.entityManager = em;
        queries.access = new ClassAccess(em, user);
        queries.courseQuizzes = courseQuizzes(em);
        queries.asked = asked(em);
        queries.keys = keys(em);
        queries.answers = new GivenAnswers(em);
        queries.shown = new ShownAnswers(em);
        queries.withheld = withheld(em);
        queries.lessons = new LessonResults(em, curriculum);
        queries.times = new TestTimes(em);
        queries.overdue = overdue(em);
        queries.clock = clock;
        return queries;
    }

    /** By an administrator. */
    KeyCorrectionService corrections(EntityManager em) {
        return corrections(em, administrator());
    }

    KeyCorrectionService corrections(EntityManager em, CurrentUser user) {
        KeyCorrectionService service = new KeyCorrectionService();
        service.receipts = new CommandReceipts(em, clock);
        service.keys = keys(em);
        service.regrader = new Regrader(em, keys(em));
        service.access = new ClassAccess(em, user);
        service.currentUser = user;
        service.bank = bank.keys(em, administrator());
        service.clock = clock;
        service.regradings = regradings;
        service.changes = changes;
        return service;
    }

    private static CurrentUser administrator() {
        return by(new Caller("quantri", 1, 900_000_001L, "Trần Quản Trị", Set.of(Roles.ADMINISTRATOR)));
    }

    HandOverService handOvers(EntityManager em, CurrentUser user) {
        HandOverService service = new HandOverService();
        service.entityManager = em;
        service.access = new ClassAccess(em, user);
        service.receipts = new CommandReceipts(em, clock);
        service.courseQuizzes = courseQuizzes(em);
        AttemptQuestions asking = new AttemptQuestions(em, asked(em), keptQuestions);
        service.handed = new HandedAnswers(em, asking, new ShownAnswers(em), clock);
        service.answers = new AnswerStore(em, user, asking, new ShownAnswers(em), clock);
        service.grader = grader(em);
        service.overdue = overdue(em);
        service.currentUser = user;
        service.clock = clock;
        service.regradings = regradings;
        service.changes = changes;
        return service;
    }

    KeyCorrectionQueries correctionQueries(EntityManager em) {
        KeyCorrectionQueries queries = new KeyCorrectionQueries();
        queries.entityManager = em;
        queries.keys = keys(em);
        queries.regrader = new Regrader(em, keys(em));
        queries.bank = bank.keys(em, administrator());
        queries.courseQuizzes = courseQuizzes(em);
        queries.examinations = examinations;
        return queries;
    }

    ShortageQueries shortages(EntityManager em) {
        ShortageQueries queries = new ShortageQueries();
        queries.entityManager = em;
        queries.curriculum = curriculum;
        queries.quizzes = quizzes;
        queries.questions = questions;
        queries.draws = draws;
        queries.clock = clock;
        return queries;
    }

    GradingQueries gradings(EntityManager em, CurrentUser user) {
        GradingQueries queries = new GradingQueries();
        queries.withheld = withheld(em);
        queries.entityManager = em;
        queries.access = new ClassAccess(em, user);
        return queries;
    }

    private WithheldKeys withheld(EntityManager em) {
        return new WithheldKeys(curriculum, quizzes, questions, asked(em));
    }

    private KeyCorrections keys(EntityManager em) {
        return new KeyCorrections(em, asked(em));
    }

    QuizStandings standings(EntityManager em) {
        return new QuizStandings(em, curriculum, quizzes);
    }

    OverdueAttempts overdue(EntityManager em) {
        return new OverdueAttempts(em, grader(em), courseQuizzes(em), clock, changes);
    }

    private Grader grader(EntityManager em) {
        return new Grader(em, asked(em), new GivenAnswers(em), clock);
    }

    public AskedQuestions asked(EntityManager em) {
        return new AskedQuestions(em, questions);
    }

    public CourseQuizzes courseQuizzes(EntityManager em) {
        return new CourseQuizzes(em, curriculum, quizzes, questions, draws);
    }

    public PaperAttempts paperAttempts(EntityManager em, CurrentUser user) {
        return new PaperAttempts(em, courseQuizzes(em), questions,
                new Grader(em, asked(em), new GivenAnswers(em), clock), user, clock);
    }
}
