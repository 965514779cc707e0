package vn.sontay.training.assessment.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.attempt.AttemptService;
import vn.sontay.training.assessment.quiz.attempt.SubmitAttempt;
import vn.sontay.training.assessment.quiz.standing.AttemptPage;
import vn.sontay.training.assessment.quiz.standing.QuizQueries;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Parameters;

/** Asks once more before an attempt is handed in. */
@Named
@RequestScoped
public class SubmitQuizBacking {

    @Inject
    Parameters parameters;

    @Inject
    QuizQueries queries;

    @Inject
    AttemptService service;

    private final Once<AttemptPage> page = new Once<>(() -> queries.myOpenAttempt(parameters.id("attempt")));
    private final Once<Boolean> open = new Once<>(() -> !queries.isSubmitted(parameters.id("attempt")));

    /** Goes to the result when the attempt is handed in already. */
    public @Nullable String load() {
        long attemptId = parameters.id("attempt");
        return queries.isSubmitted(attemptId) ? toResult(attemptId, "") : null;
    }

    public String submit() {
        long attemptId = service.submit(
                new SubmitAttempt(parameters.text("requestId"), parameters.id("attempt"), parameters.id("version")));
        return toResult(attemptId, "&m=quiz.submitted");
    }

    private static String toResult(long attemptId, String more) {
        return "/trainee/result?faces-redirect=true&attempt=" + attemptId + more;
    }

    /** @return the open attempt; read when it is first asked for, as a repeated submission finds none */
    public AttemptPage getPage() {
        return page.get();
    }

    /** @return whether there is still something to hand in, for parts that are asked when a form is received */
    public boolean isOpen() {
        return open.get();
    }
}
