package vn.sontay.training.assessment.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.assessment.question.web.ResponseForm;
import vn.sontay.training.assessment.quiz.answer.GiveAnswers;
import vn.sontay.training.assessment.quiz.answer.GivenAnswer;
import vn.sontay.training.assessment.quiz.attempt.AttemptService;
import vn.sontay.training.assessment.quiz.attempt.StartAttempt;
import vn.sontay.training.assessment.quiz.standing.AttemptPage;
import vn.sontay.training.assessment.quiz.standing.QuizOverview;
import vn.sontay.training.assessment.quiz.standing.QuizPage;
import vn.sontay.training.assessment.quiz.standing.QuizQueries;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.draft.Draft;
import vn.sontay.training.web.DraftBacking;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** A trainee's quiz: its rule and the attempts made, or the questions of the one that is open. */
@Named
@RequestScoped
public class QuizBacking {

    @Inject
    Parameters parameters;

    @Inject
    QuizQueries queries;

    @Inject
    AttemptService service;

    @Inject
    ResponseForm answers;

    @Inject
    DraftBacking drafts;

    @Inject
    Texts texts;

    @Inject
    Form form;

    private final Once<QuizPage> read = new Once<>(
            () -> queries.myQuiz(parameters.id("enrolment"), parameters.text("quiz")));

    /** Makes sure that a quiz that isn't there, or isn't the caller's, is refused before the page is begun. */
    public void open() {
        read.get();
    }

    /** Stores at once what was sent before the caller had to sign in again, since a quiz's time runs on (QUI-44). */
    public void storeDraft() {
        Draft draft = drafts.getShown();
        if (draft == null || !draft.form().equals("answers")) {
            return;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        try {
            String message = store(draft);
            drafts.drop();
            external.redirect(external.getRequestContextPath() + address() + "&m=" + message);
            faces.responseComplete();
        } catch (RuleException e) {
            String told = texts.of(e.key(), e.arguments());
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, told, told));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String store(Draft draft) {
        AttemptPage page = getPage();
        if (page == null || !parameters.text("attempt").equals(String.valueOf(page.attempt().attemptId()))) {
            return "quiz.keptTooLate";
        }
        give(page.attempt().attemptId(), draft.number(), answers.changed(page.questions()));
        return "quiz.answersSaved";
    }

    public String start() {
        service.start(
                new StartAttempt(parameters.text("requestId"), parameters.id("enrolment"), parameters.text("quiz")));
        return toTest("");
    }

    public String save() {
        saveChanged();
        return toTest("&m=quiz.answersSaved");
    }

    /** Saves, and goes to the page that asks whether to hand in. */
    public String toSubmit() {
        saveChanged();
        return "/trainee/submit-test?faces-redirect=true&attempt=" + parameters.id("attempt");
    }

    /** Saves what the form has changed. */
    public void saveChanged() {
        AttemptPage page = getPage();
        if (page != null) {
            give(parameters.id("attempt"), UUID.randomUUID().toString(), answers.changed(page.questions()));
        }
    }

    private void give(long attemptId, String client, Map<Integer, Response> changed) {
        if (!changed.isEmpty()) {
            List<GivenAnswer> given = changed.entrySet().stream()
                    .map(each -> new GivenAnswer(each.getKey(), each.getKey(), each.getValue(), Duration.ZERO))
                    .toList();
            service.give(new GiveAnswers(attemptId, client, given));
        }
    }

    String toTest(String more) {
        return address() + "&faces-redirect=true" + more;
    }

    /** @return the address of this quiz */
    public String address() {
        return "/trainee/test?enrolment=" + parameters.id("enrolment") + "&quiz=" + texts.url(parameters.text("quiz"));
    }

    public QuizOverview getOverview() {
        return read.get().overview();
    }

    /** @return whether an attempt is on the screen; that a quiz is begun can be received without reading it */
    public boolean isTaking() {
        return (form.isShowing() || !parameters.text("attempt").isEmpty()) && getPage() != null;
    }

    /** @return whether it can be begun; when that is received, the service decides */
    public boolean isStartable() {
        return !form.isShowing() || getOverview().quiz().attemptsLeft() > 0 && getOverview().openNow();
    }

    /** @return whether answers were sent by a page of an attempt that is open no more, so that they weren't stored */
    public boolean isTooLate() {
        return !parameters.text("attempt").isEmpty() && getPage() == null;
    }

    /** @return the open attempt, or null */
    public @Nullable AttemptPage getPage() {
        return read.get().open();
    }
}
