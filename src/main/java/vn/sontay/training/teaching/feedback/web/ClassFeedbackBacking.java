package vn.sontay.training.teaching.feedback.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.teaching.feedback.Distribution;
import vn.sontay.training.teaching.feedback.FeedbackQueries;
import vn.sontay.training.teaching.feedback.FeedbackSummary;
import vn.sontay.training.teaching.feedback.QuestionResult;
import vn.sontay.training.teaching.feedback.ReceivedSheets;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** What a class has answered: for its staff, and for leaders. */
@Named
@RequestScoped
public class ClassFeedbackBacking {

    @Inject
    Parameters parameters;

    @Inject
    FeedbackQueries queries;

    @Inject
    Texts texts;

    private FeedbackSummary summary;

    @PostConstruct
    void read() {
        summary = queries.summary(parameters.id("class"));
    }

    /** Makes sure that a class that isn't there, or isn't the caller's, is refused before the page is begun. */
    public void open() {
        summary.of();
    }

    public FeedbackSummary getSummary() {
        return summary;
    }

    /** @return how many sheets it takes until figures are shown */
    public int getFewest() {
        return ReceivedSheets.FEWEST;
    }

    /** @return the question, or that the form has it no more */
    public String text(QuestionResult result) {
        return result.text().isEmpty() ? texts.of("feedback.formerQuestion", result.code()) : result.text();
    }

    /** @return such as 4,25; a dash where nobody answered */
    public String mean(Distribution counts) {
        @Nullable
        BigDecimal mean = counts.mean();
        return mean == null ? "–" : mean.toPlainString().replace('.', ',');
    }

    /** @return the parts of the question's bar */
    public List<BarPart> bar(Distribution counts) {
        return BarPart.of(counts);
    }

    /** @return the bar in words */
    public String inWords(Distribution counts) {
        return IntStream.rangeClosed(1, counts.counts().size())
                .mapToObj(level -> summary.form().scale().get(level - 1) + ": " + counts.of(level))
                .collect(Collectors.joining("; "));
    }
}
