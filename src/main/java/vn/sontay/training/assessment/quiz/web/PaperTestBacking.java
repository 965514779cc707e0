package vn.sontay.training.assessment.quiz.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.AttemptRow;
import vn.sontay.training.assessment.quiz.PaperTestService;
import vn.sontay.training.assessment.quiz.QuizQueries;
import vn.sontay.training.assessment.quiz.RecordPaperTest;
import vn.sontay.training.assessment.quiz.TestOverview;
import vn.sontay.training.assessment.quiz.VoidPaperTest;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.trainingclass.web.ConcernedPapersBacking;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** Enters a test that was taken on paper, or voids an entry. */
@Named
@RequestScoped
public class PaperTestBacking {

    @Inject
    Parameters parameters;

    @Inject
    QuizQueries queries;

    @Inject
    PaperTestService service;

    @Inject
    ConcernedPapersBacking papers;

    @Inject
    Texts texts;

    private TestOverview overview;
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
        service.record(new RecordPaperTest(requestId, overview.enrolmentId(), overview.test().quizCode(),
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
        service.voidPaper(new VoidPaperTest(requestId, parameters.id("void"), parameters.id("version"), reason,
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

    public TestOverview getOverview() {
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
