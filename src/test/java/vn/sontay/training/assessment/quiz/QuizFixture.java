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
import java.util.concurrent.atomic.AtomicLong;
import vn.sontay.training.assessment.question.AskedQuestions;
import vn.sontay.training.assessment.question.EditedBank;
import vn.sontay.training.assessment.question.KeyCorrections;
import vn.sontay.training.assessment.question.QuestionArchive;
import vn.sontay.training.assessment.question.QuestionCatalogue;
import vn.sontay.training.assessment.question.QuestionLoader;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.assessment.quiz.answer.AnswerWiring;
import vn.sontay.training.assessment.quiz.answer.GiveAnswers;
import vn.sontay.training.assessment.quiz.answer.GivenAnswer;
import vn.sontay.training.assessment.quiz.attempt.AttemptService;
import vn.sontay.training.assessment.quiz.attempt.AttemptWiring;
import vn.sontay.training.assessment.quiz.attempt.OverdueAttempts;
import vn.sontay.training.assessment.quiz.attempt.PaperAttempts;
import vn.sontay.training.assessment.quiz.attempt.PaperQuizService;
import vn.sontay.training.assessment.quiz.draw.CourseQuizzes;
import vn.sontay.training.assessment.quiz.draw.DrawWiring;
import vn.sontay.training.assessment.quiz.draw.KeptHalves;
import vn.sontay.training.assessment.quiz.draw.ShortageQueries;
import vn.sontay.training.assessment.quiz.grading.GradingQueries;
import vn.sontay.training.assessment.quiz.grading.GradingWiring;
import vn.sontay.training.assessment.quiz.grading.KeyCorrectionQueries;
import vn.sontay.training.assessment.quiz.grading.KeyCorrectionService;
import vn.sontay.training.assessment.quiz.grading.ResultsExamined;
import vn.sontay.training.assessment.quiz.grading.ResultsRegraded;
import vn.sontay.training.assessment.quiz.handover.HandOverService;
import vn.sontay.training.assessment.quiz.handover.HandOverWiring;
import vn.sontay.training.assessment.quiz.hours.HoursWiring;
import vn.sontay.training.assessment.quiz.hours.QuizTimeService;
import vn.sontay.training.assessment.quiz.standing.QuizQueries;
import vn.sontay.training.assessment.quiz.standing.QuizStandings;
import vn.sontay.training.assessment.quiz.standing.StandingWiring;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.CurriculumFiles;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.content.ContentFixture;
import vn.sontay.training.shared.content.ContentProblems;
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
    private static final AtomicLong NEXT_ID = new AtomicLong(3_000_000);

    public final TestClock clock = TestClock.at("2026-11-24T08:00");
    public final RecordedEvents<Changed> changes = new RecordedEvents<>();
    public final ContentFixture content;
    public final RecordedEvents<ResultsRegraded> regradings = new RecordedEvents<>();
    public final RecordedEvents<ResultsExamined> examinations = new RecordedEvents<>();
    private final TestDatabase database;
    public final CurriculumCatalogue curriculum = new CurriculumCatalogue();
    public final QuestionCatalogue questions = new QuestionCatalogue();
    public final EditedBank bank;
    public final Map<Long, Map<Integer, Long>> keptQuestions = new ConcurrentHashMap<>();
    public final QuizCatalogue quizzes = new QuizCatalogue();
    public final KeptHalves draws = new KeptHalves();

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
        quizzes.replace(new QuizFiles(content.folder(), curriculum.current(), new ContentProblems()).read());
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
        long id = NEXT_ID.getAndIncrement();
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
        long id = NEXT_ID.getAndIncrement();
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
        return AttemptWiring.service(this, em, user);
    }

    public PaperQuizService papers(EntityManager em, CurrentUser user) {
        return AttemptWiring.papers(this, em, user);
    }

    /** Voids papers, enters none. @param corrections who observes them, as it is wired */
    public static PaperQuizService papers(EntityManager em, CurrentUser user, Clock clock, Corrections corrections,
            Event<Changed> changes) {
        return AttemptWiring.papers(em, user, DrawWiring.none(em), clock, corrections, changes);
    }

    public QuizTimeService times(EntityManager em, CurrentUser user) {
        return HoursWiring.service(this, em, user);
    }

    /** Without a class list: that belongs to the feature of classes. */
    public QuizQueries queries(EntityManager em, CurrentUser user) {
        return StandingWiring.queries(this, em, user);
    }

    /** By an administrator. */
    public KeyCorrectionService corrections(EntityManager em) {
        return corrections(em, administrator());
    }

    public KeyCorrectionService corrections(EntityManager em, CurrentUser user) {
        return GradingWiring.corrections(this, em, user);
    }

    public static CurrentUser administrator() {
        return by(new Caller("quantri", 1, 900_000_001L, "Trần Quản Trị", Set.of(Roles.ADMINISTRATOR)));
    }

    public HandOverService handOvers(EntityManager em, CurrentUser user) {
        return HandOverWiring.service(this, em, user);
    }

    public KeyCorrectionQueries correctionQueries(EntityManager em) {
        return GradingWiring.correctionQueries(this, em);
    }

    public ShortageQueries shortages(EntityManager em) {
        return DrawWiring.shortages(this, em);
    }

    public GradingQueries gradings(EntityManager em, CurrentUser user) {
        return GradingWiring.gradings(this, em, user);
    }

    public KeyCorrections keys(EntityManager em) {
        return new KeyCorrections(em, asked(em));
    }

    public QuizStandings standings(EntityManager em) {
        return StandingWiring.standings(this, em);
    }

    public OverdueAttempts overdue(EntityManager em) {
        return AttemptWiring.overdue(this, em);
    }

    public AskedQuestions asked(EntityManager em) {
        return new AskedQuestions(em, questions);
    }

    /** @return archive ids of what an attempt asks, by number */
    public static Map<Integer, Long> asks(EntityManager em, long attempt) {
        return AnswerWiring.given(em).withQuestions(attempt).questions();
    }

    public CourseQuizzes courseQuizzes(EntityManager em) {
        return DrawWiring.courseQuizzes(this, em);
    }

    public PaperAttempts paperAttempts(EntityManager em, CurrentUser user) {
        return AttemptWiring.paperAttempts(this, em, user);
    }
}
