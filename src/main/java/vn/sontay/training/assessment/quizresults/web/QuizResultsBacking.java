package vn.sontay.training.assessment.quizresults.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import vn.sontay.training.assessment.quizresults.QuizResults;
import vn.sontay.training.assessment.quizresults.ResultOrder;
import vn.sontay.training.assessment.quizresults.ResultQueries;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** A class's results of a quiz. */
@Named
@RequestScoped
public class QuizResultsBacking {

    @Inject
    Parameters parameters;

    @Inject
    ResultQueries queries;

    @Inject
    Texts texts;

    private QuizResults results;

    @PostConstruct
    void read() {
        results = queries.results(parameters.id("class"), parameters.text("quiz"),
                ResultOrder.of(parameters.text("sort")));
    }

    /** Makes sure that a class that isn't there, or isn't the caller's, is refused before the page is begun. */
    public void open() {
        results.facts();
    }

    public QuizResults getResults() {
        return results;
    }

    /** @return what the plot shows, in words */
    public String getPlotInWords() {
        return results.plot().bars().stream().filter(bar -> bar.people() > 0)
                .map(bar -> texts.of("quizresults.barWords", String.valueOf(bar.from()), String.valueOf(bar.to()),
                        String.valueOf(bar.people())))
                .collect(Collectors.joining("; "));
    }
}
