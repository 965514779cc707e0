package vn.sontay.training.assessment.quizresults.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.assessment.quizresults.GainPage;
import vn.sontay.training.assessment.quizresults.ResultQueries;
import vn.sontay.training.web.Parameters;

/** What a class has gained between its pre-test and its quiz. */
@Named
@RequestScoped
public class QuizGainBacking {

    private static final double LOW = 0.3;
    private static final double HIGH = 0.7;

    @Inject
    Parameters parameters;

    @Inject
    ResultQueries queries;

    private GainPage page;

    @PostConstruct
    void read() {
        page = queries.gain(parameters.id("class"));
    }

    /** Makes sure that a class that isn't there, or isn't the caller's, is refused before the page is begun. */
    public void open() {
        page.facts();
    }

    public GainPage getPage() {
        return page;
    }

    /** @return the key of the word for the normalised gain, as Hake has set its limits */
    public String getLevel() {
        Double normalised = page.gain().normalised();
        return normalised == null || normalised < LOW
                ? "quizresults.gainLow"
                : normalised < HIGH ? "quizresults.gainMiddle" : "quizresults.gainHigh";
    }
}
