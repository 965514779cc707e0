package vn.sontay.training.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sontay.training.quiz.AttemptPage;
import vn.sontay.training.quiz.AttemptQuestion;
import vn.sontay.training.quiz.AttemptService;
import vn.sontay.training.quiz.Choice;
import vn.sontay.training.quiz.Question;
import vn.sontay.training.quiz.QuizCatalogue;
import vn.sontay.training.quiz.QuizQueries;
import vn.sontay.training.quiz.SaveAnswers;
import vn.sontay.training.quiz.StartAttempt;
import vn.sontay.training.quiz.SubmitAttempt;

/** Tests taken on the screen by the demo's people, who are the callers here. */
@Dependent
class DemoTests {

    private static final int TEN = 10;

    @Inject
    Unguarded unguarded;

    @Inject
    ClassMaker maker;

    @Inject
    QuizCatalogue catalogue;

    /**
     * Answers the first questions rightly, leaves the others unanswered and submits.
     *
     * @param tenths how many of ten questions are right
     */
    void take(long enrolmentId, String quizCode, int tenths) {
        long attempt = begin(enrolmentId, quizCode, tenths);
        AttemptPage page = unguarded.service(QuizQueries.class).myOpenAttempt(attempt);
        unguarded.service(AttemptService.class)
                .submit(new SubmitAttempt(maker.request(), attempt, page.attempt().version()));
    }

    /** Answers the first questions rightly and goes away. @return the attempt's id */
    long begin(long enrolmentId, String quizCode, int tenths) {
        AttemptService service = unguarded.service(AttemptService.class);
        long attempt = service.start(new StartAttempt(maker.request(), enrolmentId, quizCode));
        Map<Integer, Choice> choices = new HashMap<>();
        List<AttemptQuestion> asked = unguarded.service(QuizQueries.class).myOpenAttempt(attempt).questions();
        asked.stream().limit(asked.size() * tenths / TEN)
                .forEach(question -> choices.put(question.ordinal(), Choice.of(key(question))));
        service.saveAnswers(new SaveAnswers(attempt, choices));
        return attempt;
    }

    private List<String> key(AttemptQuestion asked) {
        return catalogue.current().bank().stream().filter(question -> question.text().equals(asked.text()))
                .map(Question::key).findFirst().orElseThrow();
    }
}
