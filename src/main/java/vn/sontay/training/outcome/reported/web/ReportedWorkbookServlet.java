package vn.sontay.training.outcome.reported.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.reported.ReportedQueries;
import vn.sontay.training.outcome.reported.ReportedRow;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.SheetAnswer;
import vn.sontay.training.web.Texts;

/** Everything that units reported of a plan, as a workbook. */
@WebServlet("/leader/reported.xlsx")
public class ReportedWorkbookServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final List<Integer> WIDTHS = List.of(14, 40, 12, 12, 12, 30, 40, 30, 22, 18, 26);

    @Inject
    transient Parameters parameters;

    @Inject
    transient ReportedQueries queries;

    @Inject
    transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Plan plan = queries.plan(parameters.text("plan"));
        List<SheetAnswer.Column> columns = IntStream.range(0, WIDTHS.size()).mapToObj(
                i -> new SheetAnswer.Column(texts.get("reported.column" + i), WIDTHS.get(i))).toList();
        SheetAnswer.send(response, "so-lieu-don-vi-bao-cao.xlsx", texts.get("reported.sheet"), columns,
                queries.all(plan.code()).stream().map(row -> row(plan, row)).toList());
    }

    private List<@Nullable Object> row(Plan plan, ReportedRow row) {
        return Arrays.asList(row.indicatorCode(), ReportedWords.title(plan, row), row.asOf(), row.counted(),
                row.whole(), row.unitName(), row.source(), row.reason(), row.recordedBy(),
                Dates.moment(row.recordedAt()), texts.get(row.live()
                        ? "reported.counts"
                        : row.withdrawn() ? "reported.takesBack" : "reported.replaced"));
    }
}
