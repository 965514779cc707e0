package vn.sontay.training.assessment.quizresults.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quizresults.QuizResults;
import vn.sontay.training.assessment.quizresults.ResultOrder;
import vn.sontay.training.assessment.quizresults.ResultQueries;
import vn.sontay.training.assessment.quizresults.ResultRow;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.SheetAnswer;
import vn.sontay.training.web.SheetAnswer.Column;
import vn.sontay.training.web.Texts;

/** A class's results of a quiz as a file for a spreadsheet, in the order in which the page shows them. */
@WebServlet("/trainer/results-file")
public class ResultsFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Map<String, Integer> HEADINGS = headings();

    @Inject
    transient Parameters parameters;

    @Inject
    transient ResultQueries queries;

    @Inject
    transient Texts texts;

    private static Map<String, Integer> headings() {
        Map<String, Integer> widths = new LinkedHashMap<>();
        widths.put("fullName", 28);
        widths.put("unitName", 30);
        List.of("score", "correct", "questions", "time", "attempts").forEach(figure -> widths.put(figure, 12));
        widths.put("state", 20);
        widths.put("form", 16);
        return widths;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        QuizResults results = queries.results(parameters.id("class"), parameters.text("quiz"),
                ResultOrder.of(parameters.text("sort")));
        List<Column> columns = HEADINGS.entrySet().stream()
                .map(heading -> new Column(texts.get("quizresults." + heading.getKey()), heading.getValue())).toList();
        SheetAnswer.send(response, "bang-diem-" + results.facts().classId() + ".xlsx",
                texts.get("quizresults.results"), columns, results.rows().stream().map(this::cells).toList());
    }

    private List<@Nullable Object> cells(ResultRow row) {
        return Arrays.asList(row.fullName(), row.unitName(), row.score(), row.correct(), row.questions(),
                row.minutes(), row.attempts(), texts.get("quizresults." + row.state()), row.score() == null
                        ? null
                        : texts.get(row.onPaper() ? "quizresults.onPaper" : "quizresults.onScreen"));
    }
}
