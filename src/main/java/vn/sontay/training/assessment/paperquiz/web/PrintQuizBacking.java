package vn.sontay.training.assessment.paperquiz.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.assessment.paperquiz.PaperPrintQueries;
import vn.sontay.training.assessment.paperquiz.PaperPrintService;
import vn.sontay.training.assessment.paperquiz.PrintQuiz;
import vn.sontay.training.assessment.paperquiz.QuizPrints;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** A class's quiz on paper: what was printed, and a new print. */
@Named
@RequestScoped
public class PrintQuizBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    PaperPrintQueries queries;

    @Inject
    PaperPrintService service;

    @Inject
    Texts texts;

    private QuizPrints prints;

    @PostConstruct
    void read() {
        prints = queries.prints(parameters.id("class"), parameters.text("quiz"));
    }

    public String print() {
        service.print(form.with("classId", prints.facts().classId()).with("quizCode", prints.quizCode())
                .read(PrintQuiz.class));
        return "/trainer/print-test?faces-redirect=true&m=paperquiz.printed&class=" + prints.facts().classId()
                + "&quiz=" + texts.url(prints.quizCode());
    }

    public QuizPrints getPrints() {
        return prints;
    }
}
