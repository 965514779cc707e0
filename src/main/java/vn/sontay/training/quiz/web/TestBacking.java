package vn.sontay.training.quiz.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.question.Response;
import vn.sontay.training.question.web.ResponseForm;
import vn.sontay.training.quiz.AttemptPage;
import vn.sontay.training.quiz.AttemptService;
import vn.sontay.training.quiz.GiveAnswers;
import vn.sontay.training.quiz.GivenAnswer;
import vn.sontay.training.quiz.QuizQueries;
import vn.sontay.training.quiz.StartAttempt;
import vn.sontay.training.quiz.TestOverview;
import vn.sontay.training.security.web.KeptForms;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** A trainee's test: its rule and the attempts made, or the questions of the one that is open. */
@Named
@RequestScoped
public class TestBacking {

    @Inject
    Parameters parameters;

    @Inject
    QuizQueries queries;

    @Inject
    AttemptService service;

    @Inject
    ResponseForm answers;

    @Inject
    KeptForms keptForms;

    @Inject
    Texts texts;

    private TestOverview overview;
    private @Nullable AttemptPage page;
    private String requestId = "";

    @PostConstruct
    void read() {
        overview = queries.myOverview(parameters.id("enrolment"), parameters.text("quiz"));
        Long open = overview.openAttemptId();
        page = open == null ? null : queries.myOpenAttempt(open);
        requestId = parameters.text("requestId");
    }

    /** Begins a new request; stores what was sent before the caller had to sign in again (QUI-44). */
    public @Nullable String load() {
        requestId = UUID.randomUUID().toString();
        Map<String, String[]> kept = keptForms.take(address());
        return kept.isEmpty() ? null : toTest("&m=" + store(kept));
    }

    private String store(Map<String, String[]> kept) {
        if (page == null) {
            return "quiz.keptTooLate";
        }
        String attempt = String.valueOf(page.attempt().attemptId());
        if (!attempt.equals(String.join("", kept.getOrDefault("attempt", new String[0])))) {
            return "quiz.keptTooLate";
        }
        try {
            give(page.attempt().attemptId(), KeptForms.number(kept), ResponseForm.changed(page.questions(), kept));
            return "quiz.answersSaved";
        } catch (RuleException e) {
            return e.key();
        }
    }

    public String start() {
        service.start(new StartAttempt(requestId, overview.enrolmentId(), overview.test().quizCode()));
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

    /** @return the address of this test */
    public String address() {
        return "/trainee/test?enrolment=" + overview.enrolmentId() + "&quiz=" + texts.url(overview.test().quizCode());
    }

    public TestOverview getOverview() {
        return overview;
    }

    /** @return whether answers were sent by a page of an attempt that is open no more, so that they weren't stored */
    public boolean isTooLate() {
        return page == null && !parameters.text("attempt").isEmpty();
    }

    /** @return the open attempt, or null */
    public @Nullable AttemptPage getPage() {
        return page;
    }

    public String getRequestId() {
        return requestId;
    }
}
