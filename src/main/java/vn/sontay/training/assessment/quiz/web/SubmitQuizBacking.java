package vn.sontay.training.assessment.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.attempt.AttemptService;
import vn.sontay.training.assessment.quiz.attempt.SubmitAttempt;
import vn.sontay.training.assessment.quiz.standing.AttemptPage;
import vn.sontay.training.assessment.quiz.standing.QuizQueries;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.web.Form;
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

    @Inject
    Form form;

    private final Once<Optional<AttemptPage>> page = new Once<>(() -> queries.myAttempt(parameters.id("attempt")));

    /** Goes to the result when the attempt is handed in already. */
    public @Nullable String load() {
        return page.get().isEmpty() ? toResult(parameters.id("attempt"), "") : null;
    }

    public String submit() {
        long attemptId = service.submit(
                new SubmitAttempt(parameters.id("attempt"), parameters.id("version")));
        return toResult(attemptId, "&m=quiz.submitted");
    }

    private static String toResult(long attemptId, String more) {
        return "/trainee/result?faces-redirect=true&attempt=" + attemptId + more;
    }

    /** @return the open attempt; read when it is first asked for, as a repeated submission finds none */
    public AttemptPage getPage() {
        return page.get().orElseThrow(() -> new RuleException("quiz.submittedAlready"));
    }

    /** @return whether to show what is still to hand in; a form that is received needs nothing of it */
    public boolean isOpen() {
        return form.isShowing() && page.get().isPresent();
    }
}
