package vn.sontay.training.assessment.quizresults.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.sontay.training.assessment.quizresults.QuizResults;
import vn.sontay.training.assessment.quizresults.ResultOrder;
import vn.sontay.training.assessment.quizresults.ResultQueries;
import vn.sontay.training.assessment.quizresults.ResultRow;
import vn.sontay.training.web.CsvAnswer;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** A class's results of a quiz as a file for a spreadsheet, in the order in which the page shows them. */
@WebServlet("/trainer/results-file")
public class ResultsFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> HEADINGS = List.of("fullName", "unitName", "score", "correct", "questions",
            "time",
            "attempts", "state", "form");

    @Inject
    transient Parameters parameters;

    @Inject
    transient ResultQueries queries;

    @Inject
    transient FigureWords figures;

    @Inject
    transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        QuizResults results = queries.results(parameters.id("class"), parameters.text("quiz"),
                ResultOrder.of(parameters.text("sort")));
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADINGS.stream().map(heading -> texts.get("quizresults." + heading)).toList());
        results.rows().forEach(row -> rows.add(cells(row)));
        CsvAnswer.send(response, "bang-diem-" + results.facts().classId() + ".csv", rows);
    }

    private List<String> cells(ResultRow row) {
        boolean taken = row.score() != null;
        return Stream.of(row.fullName(), row.unitName(),
                figures.of(row.score() == null ? null : row.score().doubleValue()), row.correct(), row.questions(),
                row.minutes(), row.attempts(), texts.get("quizresults." + row.state()),
                taken ? texts.get(row.onPaper() ? "quizresults.onPaper" : "quizresults.onScreen") : "")
                .map(cell -> Objects.toString(cell, "")).toList();
    }
}
