package vn.sontay.training.assessment.quiz.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.attempt.AttemptRow;
import vn.sontay.training.assessment.quiz.attempt.PaperQuizService;
import vn.sontay.training.assessment.quiz.attempt.RecordPaperQuiz;
import vn.sontay.training.assessment.quiz.attempt.VoidPaperQuiz;
import vn.sontay.training.assessment.quiz.standing.QuizOverview;
import vn.sontay.training.assessment.quiz.standing.QuizQueries;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.trainingclass.web.ConcernedPapersBacking;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** Enters a test that was taken on paper, or voids an entry. */
@Named
@RequestScoped
public class PaperQuizBacking {

    @Inject
    Parameters parameters;

    @Inject
    QuizQueries queries;

    @Inject
    PaperQuizService service;

    @Inject
    ConcernedPapersBacking papers;

    @Inject
    Texts texts;

    private QuizOverview overview;
    private String score = "";
    private String takenOn = "";
    private String reason = "";
    private String requestId = "";

    @PostConstruct
    void read() {
        overview = queries.overview(parameters.id("enrolment"), parameters.text("quiz"));
        requestId = parameters.text("requestId");
    }

    /** Begins a new request. */
    public void load() {
        requestId = UUID.randomUUID().toString();
    }

    public String record() {
        service.record(new RecordPaperQuiz(requestId, overview.enrolmentId(), overview.test().quizCode(),
                QuizWords.parse("score", score), day()));
        return here("quiz.paperSaved");
    }

    private LocalDate day() {
        if (takenOn.isBlank()) {
            throw RuleException.at("takenOn", "quiz.dateMissing");
        }
        return Dates.parse("takenOn", takenOn);
    }

    /** Declares the chosen entry void. */
    public String voidPaper() {
        service.voidPaper(new VoidPaperQuiz(requestId, parameters.id("void"), parameters.id("version"), reason,
                papers.isConfirmed()));
        return here("quiz.voidDone");
    }

    private String here(String message) {
        return "/trainer/paper-test?faces-redirect=true&m=" + message + "&enrolment=" + overview.enrolmentId()
                + "&quiz=" + texts.url(overview.test().quizCode());
    }

    /** @return the paper entry that is about to be voided, or null */
    public @Nullable AttemptRow getToVoid() {
        String id = parameters.text("void");
        return overview.attempts().stream()
                .filter(row -> row.onPaper() && !row.voided() && String.valueOf(row.attemptId()).equals(id))
                .findFirst().orElse(null);
    }

    public QuizOverview getOverview() {
        return overview;
    }

    public String getRequestId() {
        return requestId;
    }

    public String getScore() {
        return score;
    }

    public void setScore(String score) {
        this.score = score;
    }

    public String getTakenOn() {
        return takenOn;
    }

    public void setTakenOn(String takenOn) {
        this.takenOn = takenOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
