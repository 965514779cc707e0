package vn.sontay.training.teaching.feedback.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.feedback.Distribution;
import vn.sontay.training.teaching.feedback.FeedbackForm;
import vn.sontay.training.teaching.feedback.RatedQuestion;
import vn.sontay.training.teaching.feedback.RecordPaperSheets;
import vn.sontay.training.web.Parameters;

/** The totals as they are typed: {@code n-<code>-<level>}, one number a field; an empty field is 0. */
@Named
@RequestScoped
public class PaperFeedbackForm {

    private static final int MOST = 200;

    @Inject
    Parameters parameters;

    /** @return what was typed for that level of the question; empty when nothing */
    public String typed(String code, int level) {
        return parameters.text("n-" + code + "-" + level);
    }

    /** @throws RuleException when a field is no number that is possible */
    RecordPaperSheets command(long classId, FeedbackForm form) {
        int count = number("sheets", parameters.text("sheets"), "feedback.sheetsRange");
        Map<String, Distribution> counts = new HashMap<>();
        for (RatedQuestion question : form.questions()) {
            counts.put(question.code(), new Distribution(IntStream.rangeClosed(1, FeedbackForm.LEVELS)
                    .mapToObj(level -> number("q-" + question.code(), typed(question.code(), level),
                            "feedback.numberWrong"))
                    .toList()));
        }
        List<String> lines = parameters.text("comments").lines().map(String::strip).filter(line -> !line.isEmpty())
                .toList();
        return new RecordPaperSheets(parameters.text("requestId"), classId, count, counts, lines);
    }

    private static int number(String field, String typed, String key) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) > MOST) {
            throw RuleException.at(field, key, MOST);
        }
        return Integer.parseInt(text);
    }
}
