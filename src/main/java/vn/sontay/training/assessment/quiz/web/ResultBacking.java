package vn.sontay.training.assessment.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.grading.GradingQueries;
import vn.sontay.training.assessment.quiz.grading.GradingRow;
import vn.sontay.training.assessment.quiz.standing.AttemptPage;
import vn.sontay.training.assessment.quiz.standing.MyResult;
import vn.sontay.training.assessment.quiz.standing.QuizOverview;
import vn.sontay.training.assessment.quiz.standing.QuizQueries;
import vn.sontay.training.web.Parameters;

/** The result of a submitted attempt: to the trainee, or to the staff of their class. */
@Named
@RequestScoped
public class ResultBacking {

    @Inject
    Parameters parameters;

    @Inject
    QuizQueries queries;

    @Inject
    GradingQueries gradings;

    private @Nullable AttemptPage page;
    private List<GradingRow> rounds = List.of();
    private @Nullable QuizOverview quiz;

    /** Reads the caller's own result. */
    public void loadMine() {
        MyResult mine = queries.myResult(parameters.id("attempt"));
        page = mine.page();
        rounds = mine.rounds();
        quiz = mine.quiz();
    }

    /** Reads somebody's result for staff. */
    public void loadForStaff() {
        page = queries.resultForStaff(parameters.id("attempt"));
        rounds = gradings.ofAttempt(parameters.id("attempt"));
    }

    public @Nullable AttemptPage getPage() {
        return page;
    }

    /** @return the markings of it, the one in force last */
    public List<GradingRow> getRounds() {
        return rounds;
    }

    /** @return the marking anew that is in force, or null while it is marked once */
    public @Nullable GradingRow getRegrading() {
        return rounds.size() < 2 ? null : rounds.getLast();
    }

    /** @return the reader's quiz with what is open to them; null for a pre-test, and where the course has it no more */
    public @Nullable QuizOverview getTest() {
        return quiz;
    }

    /** @return whether the trainee can begin another attempt, now or later */
    public boolean isCanRetake() {
        return quiz != null && quiz.quiz().attemptsLeft() > 0;
    }
}
