package vn.sontay.training.outcome.report.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.report.TargetBoard;
import vn.sontay.training.outcome.report.TargetFigure;
import vn.sontay.training.outcome.report.TargetQueries;
import vn.sontay.training.outcome.report.TargetRow;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.SheetAnswer;
import vn.sontay.training.web.SheetAnswer.Column;
import vn.sontay.training.web.Texts;

/** The board of a plan's targets as a workbook. Each row says of which day it is, so that a copied row still does. */
@WebServlet("/leader/targets.xlsx")
public class TargetsFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Filters filters;

    @Inject
    transient TargetQueries queries;

    @Inject
    transient Texts texts;

    @Inject
    transient Clock clock;

    /**
     * What the address asks for.
     *
     * @param asOf today where it says none
     * @param known all that is known now where it says none
     */
    private record Asked(String plan, @Nullable LocalDate asOf, @Nullable LocalDate known) {
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asked asked = filters.ofFile(Asked.class);
        if (asked.plan().isEmpty()) {
            throw new NotFoundException();
        }
        LocalDate asOf = asked.asOf() == null ? LocalDate.now(clock) : asked.asOf();
        TargetBoard board = queries.board(asked.plan(), asOf, asked.known());
        SheetAnswer.send(response, "chi-tieu-" + asked.plan() + "-" + asOf + ".xlsx", texts.get("report.title"),
                List.of(column("code", 12), column("activityTitle", 44), column("targetTitle", 44),
                        column("countedN", 12), column("total", 12), column("percent", 10), column("state", 22),
                        column("deadline", 12), column("byDeadline", 16), column("reachedDay", 14),
                        column("asOf", 16), column("knownDay", 22), column("firstDeadline", 14),
                        column("byFirstDeadline", 16), column("extendingDocument", 40)),
                board.plans().getFirst().targets().stream().map(row -> row(row, asked.known())).toList());
    }

    private Column column(String key, int width) {
        return new Column(texts.get("report." + key), width);
    }

    private List<@Nullable Object> row(TargetRow row, @Nullable LocalDate known) {
        TargetFigure figure = row.figure();
        TargetFigure.Extended extended = figure.extended();
        return Arrays.asList(row.target().code(), row.activity().title(), row.target().title(), figure.counted(),
                figure.total(), figure.percent(), texts.get("report." + figure.state()), figure.deadline(),
                figure.byDeadline(), figure.reachedOn(), figure.asOf(), known,
                extended == null ? null : extended.original(), extended == null ? null : extended.byOriginal(),
                extended == null ? null : extended.document().text());
    }
}
