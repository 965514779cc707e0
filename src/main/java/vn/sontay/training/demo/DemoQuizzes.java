package vn.sontay.training.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import vn.sontay.training.assessment.question.AskedQuestion;
import vn.sontay.training.assessment.question.QuestionCatalogue;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.assessment.quiz.answer.GiveAnswers;
import vn.sontay.training.assessment.quiz.answer.GivenAnswer;
import vn.sontay.training.assessment.quiz.attempt.AttemptService;
import vn.sontay.training.assessment.quiz.attempt.StartAttempt;
import vn.sontay.training.assessment.quiz.attempt.SubmitAttempt;
import vn.sontay.training.assessment.quiz.standing.AttemptPage;
import vn.sontay.training.assessment.quiz.standing.QuizQueries;

/** Quizzes taken on the screen by the demo's people, who are the callers here. */
@Dependent
class DemoQuizzes {

    private static final int TEN = 10;

    @Inject
    Unguarded unguarded;

    @Inject
    ClassMaker maker;

    @Inject
    QuestionCatalogue catalogue;

    /**
     * Answers the first questions rightly, leaves the others unanswered and submits.
     *
     * @param tenths how many of ten questions are right
     */
    void take(long enrolmentId, String quizCode, int tenths) {
        long attempt = begin(enrolmentId, quizCode, tenths);
        AttemptPage page = unguarded.service(QuizQueries.class).myOpenAttempt(attempt);
        unguarded.service(AttemptService.class)
                .submit(new SubmitAttempt(attempt, page.attempt().version()));
    }

    /** Answers the first questions rightly and goes away. @return the attempt's id */
    long begin(long enrolmentId, String quizCode, int tenths) {
        AttemptService service = unguarded.service(AttemptService.class);
        long attempt = service.start(new StartAttempt(maker.request(), enrolmentId, quizCode));
        List<AskedQuestion> asked = unguarded.service(QuizQueries.class).myOpenAttempt(attempt).questions();
        service.give(new GiveAnswers(attempt, maker.request(), asked.stream().limit(asked.size() * tenths / TEN)
                .map(question -> new GivenAnswer(question.ordinal(), question.ordinal(), right(question),
                        Duration.ZERO))
                .toList()));
        return attempt;
    }

    private Response right(AskedQuestion asked) {
        return catalogue.current().all().stream().filter(question -> question.text().equals(asked.text()))
                .map(question -> question.task().model()).findFirst().orElseThrow();
    }
}
