package vn.sontay.training.assessment.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.attempt.AttemptService;
import vn.sontay.training.assessment.quiz.standing.AttemptPage;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.web.Parameters;

/** Goes from question to question of a quiz, explains one at once, and ends a quiz whose time is over. */
@Named
@RequestScoped
public class QuizStepBacking {

    @Inject
    Parameters parameters;

    @Inject
    QuizBacking quiz;

    @Inject
    AttemptService service;

    /** @return the number of the question on the screen: the one asked for, else the first without an answer, else the first */
    public int getAt() {
        AttemptPage page = page();
        String asked = parameters.text("q");
        int unanswered = page.unanswered().isEmpty() ? 1 : page.unanswered().getFirst();
        return asked.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(asked), 1, page.questions().size()) : unanswered;
    }

    /** @return whether another question is on the screen */
    public boolean away(int ordinal) {
        return page().oneByOne() && ordinal != getAt();
    }

    /** What Enter does: saves, and goes on where one question is on the screen. */
    public @Nullable String enter() {
        if (!page().oneByOne()) {
            return quiz.save();
        }
        go(getAt() + 1);
        return null;
    }

    /** Saves, and goes to a question. */
    public void go(int ordinal) {
        quiz.saveChanged();
        toQuestion(ordinal);
    }

    /** Saves, and tells what is right of a question. */
    public void explain(int ordinal) {
        quiz.saveChanged();
        service.explain(parameters.id("attempt"), ordinal);
        toQuestion(ordinal);
    }

    /** Saves what came in time, and ends the quiz; goes on with it where more time was given meanwhile. */
    public String timeOver() {
        quiz.saveChanged();
        long attemptId = parameters.id("attempt");
        return service.timeOver(attemptId)
                ? "/trainee/result?faces-redirect=true&m=quiz.timeOverSubmitted&attempt=" + attemptId
                : quiz.toTest("");
    }

    private void toQuestion(int ordinal) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + quiz.address() + "&q=" + ordinal + "#step-" + ordinal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    private AttemptPage page() {
        AttemptPage page = quiz.getPage();
        if (page == null) {
            throw new NotFoundException();
        }
        return page;
    }
}
