package vn.sontay.training.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.quiz.AttemptPage;
import vn.sontay.training.quiz.QuizQueries;
import vn.sontay.training.web.Parameters;

/** The result of a submitted attempt: to the trainee, or to the staff of their class. */
@Named
@RequestScoped
public class ResultBacking {

    @Inject
    Parameters parameters;

    @Inject
    QuizQueries queries;

    private @Nullable AttemptPage page;
    private boolean canRetake;

    /** Reads the caller's own result. */
    public void loadMine() {
        AttemptPage found = queries.myResult(parameters.id("attempt"));
        page = found;
        canRetake = queries.myTest(found.enrolmentId())
                .filter(test -> test.quizCode().equals(found.quizCode()) && test.attemptsLeft() > 0).isPresent();
    }

    /** Reads somebody's result for staff. */
    public void loadForStaff() {
        page = queries.resultForStaff(parameters.id("attempt"));
    }

    public @Nullable AttemptPage getPage() {
        return page;
    }

    /** @return whether the trainee can go on with, or begin, another attempt */
    public boolean isCanRetake() {
        return canRetake;
    }
}
