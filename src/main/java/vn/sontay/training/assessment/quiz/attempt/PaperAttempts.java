package vn.sontay.training.assessment.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.sontay.training.assessment.question.QuestionCatalogue;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.assessment.quiz.answer.AttemptQuestions;
import vn.sontay.training.assessment.quiz.draw.CourseQuiz;
import vn.sontay.training.assessment.quiz.draw.CourseQuizzes;
import vn.sontay.training.assessment.quiz.draw.DrawnQuestions;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.Enrolment;

/** Attempts that were made on paper, for use cases that have checked permission themselves (QUI-9). */
@ApplicationScoped
public class PaperAttempts {

    /** What stands in the log of answers in place of a page. */
    static final String CLIENT = "paper";

    private static final String WRITE = "insert into answer_given (attempt_id, entry, ordinal, client_id, client_seq, response, given_at, received_at) values ";
    private static final String ANSWER = "(:attempt, :entry%1$d, :ordinal%1$d, :client, :entry%1$d, :response%1$d, :now, :now)";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CourseQuizzes courseQuizzes;

    @Inject
    Attempts attempts;

    @Inject
    QuestionCatalogue questions;

    @Inject
    AttemptQuestions asked;

    @Inject
    SeenQuestions questionsSeen;

    @Inject
    Grader grader;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    protected PaperAttempts() {
    }

    /** For tests. */
    public PaperAttempts(EntityManager entityManager, CourseQuizzes courseQuizzes, QuestionCatalogue questions,
            AttemptQuestions asked, Grader grader, CurrentUser currentUser, Clock clock) {
        this.entityManager = entityManager;
        this.courseQuizzes = courseQuizzes;
        this.attempts = new Attempts(entityManager);
        this.questions = questions;
        this.asked = asked;
        this.questionsSeen = new SeenQuestions(entityManager);
        this.grader = grader;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** @return what a print of the quiz asks now; the content must have it */
    public PaperDraw drawn(long classId, String quizCode) {
        CourseQuiz found = courseQuizzes.require(classId, quizCode);
        return drawn(found, found.drawn(null));
    }

    /**
     * @param seed from which the draw follows
     * @param printed when each question was printed last, by code
     * @return what a print for those asks who take the quiz again: what none of them was asked before, as far as there is (QUI-23)
     * @throws RuleException when nobody takes it again
     */
    public PaperDraw drawnAfresh(long classId, String quizCode, long seed, Map<String, Instant> printed) {
        CourseQuiz found = courseQuizzes.require(classId, quizCode);
        if (!found.isTakenAgain()) {
            throw new RuleException("quiz.takenOnce");
        }
        Map<String, Instant> seen = questionsSeen.before(found);
        printed.forEach((code, at) -> seen.merge(code, at, (one, other) -> one.isAfter(other) ? one : other));
        return drawn(found, found.afresh(seed, seen));
    }

    /** @return whether people of the class may take the quiz more than once */
    public boolean isTakenAgain(long classId, String quizCode) {
        return courseQuizzes.require(classId, quizCode).isTakenAgain();
    }

    private PaperDraw drawn(CourseQuiz found, DrawnQuestions drawn) {
        return new PaperDraw(found.classId(), found.classTitle(), found.quiz().code(), found.quiz().title(),
                found.startsOn(),
                drawn.questions().stream().map(questions::archiveId).toList(), drawn.meetsRules());
    }

    /** @throws vn.sontay.training.shared.NotFoundException when the class takes no such quiz */
    public void requireQuiz(long classId, String quizCode) {
        courseQuizzes.require(classId, quizCode);
    }

    /** @return the quiz's title for people to read; its code when the content no longer has it */
    public String title(String quizCode) {
        return courseQuizzes.title(quizCode);
    }

    /** @return how many attempts everybody who has made one has left, by enrolment, and the quiz's number for all others */
    public AttemptsLeft left(long classId, String quizCode) {
        int allowed = courseQuizzes.require(classId, quizCode).rule().attempts();
        Map<Long, Integer> made = new HashMap<>();
        Sql.of(entityManager, """
                select a.enrolment_id, count(*) as attempts from attempt a join enrolment e on e.id = a.enrolment_id
                 where e.class_id = :class and a.quiz_code = :quiz and a.voided_at is null group by a.enrolment_id""")
                .with("class", classId).with("quiz", quizCode).rows()
                .forEach(row -> made.put(row.id("enrolment_id"), row.number("attempts")));
        return new AttemptsLeft(allowed, made);
    }

    /**
     * Enters the answers and marks them as if they had been given on the screen. Eight statements, however many answers.
     *
     * @return the finished attempt
     * @throws RuleException when the day isn't possible, no attempt is left, or the person has left the class
     */
    public Attempt record(long classId, PaperAnswers paper) {
        Attempt taken = begin(classId, paper.enrolmentId(), paper.quizCode(), paper.takenOn());
        taken.printed(paper, courseQuizzes.rules(paper.quizCode()).feedback());
        asked.write(taken.id(), paper.questionIds()); // the answers refer to them
        write(taken.id(), new TreeMap<>(paper.responses()));
        grader.submitPaper(taken, currentUser.name());
        return taken;
    }

    /** Begins the attempt that stands for a paper; whoever calls this finishes it. */
    Attempt begin(long classId, long enrolmentId, String quizCode, LocalDate takenOn) {
        CourseQuiz found = courseQuizzes.require(classId, quizCode);
        LocalDate today = LocalDate.now(clock);
        if (takenOn.isBefore(found.startsOn()) || takenOn.isAfter(today)) {
            throw RuleException.at("takenOn", "quiz.paperDay", Dates.day(found.startsOn()), Dates.day(today));
        }
        List<AttemptRow> made = attempts.locked(enrolmentId, quizCode);
        if (!entityManager.find(Enrolment.class, enrolmentId).isActive()) {
            throw new RuleException("quiz.withdrawn");
        }
        if (Attempts.left(found.rule().attempts(), made) == 0) {
            throw new RuleException("quiz.noneLeftForPaper", String.valueOf(found.rule().attempts()));
        }
        Attempt taken = Attempt.onPaper(enrolmentId, quizCode, made.size() + 1, found.rule().passMark(), takenOn,
                clock.instant(), currentUser.name());
        entityManager.persist(taken);
        return taken;
    }

    private void write(long attemptId, Map<Integer, Response> responses) {
        List<Map.Entry<Integer, Response>> answered = responses.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty()).toList();
        if (answered.isEmpty()) {
            return;
        }
        Sql insert = Sql.of(entityManager,
                WRITE + IntStream.range(0, answered.size()).mapToObj(ANSWER::formatted)
                        .collect(Collectors.joining(", ")))
                .with("attempt", attemptId).with("client", CLIENT).with("now", clock.instant());
        for (int i = 0; i < answered.size(); i++) {
            insert.with("entry" + i, i + 1).with("ordinal" + i, answered.get(i).getKey())
                    .with("response" + i, answered.get(i).getValue().written());
        }
        insert.change();
    }
}
