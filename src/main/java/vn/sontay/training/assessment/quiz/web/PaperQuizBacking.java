package vn.sontay.training.assessment.quiz.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.attempt.AttemptRow;
import vn.sontay.training.assessment.quiz.attempt.PaperQuizService;
import vn.sontay.training.assessment.quiz.attempt.RecordPaperQuiz;
import vn.sontay.training.assessment.quiz.attempt.VoidPaperQuiz;
import vn.sontay.training.assessment.quiz.standing.QuizOverview;
import vn.sontay.training.assessment.quiz.standing.QuizQueries;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** Enters a quiz that was taken on paper, or voids an entry. */
@Named
@RequestScoped
public class PaperQuizBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    QuizQueries queries;

    @Inject
    PaperQuizService service;

    @Inject
    Texts texts;

    private QuizOverview overview;

    @PostConstruct
    void read() {
        overview = queries.overview(parameters.id("enrolment"), parameters.text("quiz"));
    }

    public String record() {
        service.record(form.with("enrolmentId", overview.enrolmentId()).with("quizCode", overview.quiz().quizCode())
                .read(RecordPaperQuiz.class));
        return here("quiz.paperSaved");
    }

    /** Declares the chosen entry void. */
    public String voidPaper() {
        service.voidPaper(form.with("attemptId", parameters.id("void")).read(VoidPaperQuiz.class));
        return here("quiz.voidDone");
    }

    private String here(String message) {
        return "/trainer/paper-test?faces-redirect=true&m=" + message + "&enrolment=" + overview.enrolmentId()
                + "&quiz=" + texts.url(overview.quiz().quizCode());
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
}
