package vn.sontay.training.outcome.report.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.outcome.report.snapshot.DifferencePart;
import vn.sontay.training.outcome.report.snapshot.SnapshotQueries;
import vn.sontay.training.outcome.report.snapshot.SnapshotQueries.Comparison;
import vn.sontay.training.people.audit.web.AuditTexts;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.SheetAnswer;
import vn.sontay.training.web.SheetAnswer.Column;
import vn.sontay.training.web.Texts;

/** How figures differ from those of now as a workbook: all people and classes, also those that are beyond the screen's first page. */
@WebServlet("/leader/difference.xlsx")
public class DifferenceFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Filters filters;

    @Inject
    transient Parameters parameters;

    @Inject
    transient LeaderDays days;

    @Inject
    transient SnapshotQueries queries;

    @Inject
    transient Texts texts;

    @Inject
    transient AuditTexts auditTexts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LeaderDays.Asked asked = filters.ofFile(LeaderDays.Asked.class);
        try {
            Comparison found = comparison(asked);
            SheetAnswer.send(response, "khac-voi-hien-nay-" + found.plan().code() + "-" + found.asOf() + ".xlsx",
                    texts.get("report.differenceTitle"),
                    List.of(column("code", 12), column("targetTitle", 44), column("thenN", 12), column("nowN", 12),
                            column("countedName", 32), column("unit", 34), column("class", 36),
                            column("countedThenSince", 16), column("countedNowSince", 16), column("missing", 44),
                            column("recordedAt", 18), column("recordedBy", 26), column("recordedAction", 32),
                            column("recordedDetail", 50), column("asOf", 16), column("recordedUntil", 20)),
                    new DifferenceRows(found, texts, auditTexts::difference).all());
        } catch (RuleException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private Comparison comparison(LeaderDays.Asked asked) {
        if (!parameters.text("snapshot").isEmpty()) {
            return queries.ofSnapshot(parameters.id("snapshot"), DifferencePart.ALL);
        }
        LocalDate known = asked.known();
        if (known == null) {
            throw new NotFoundException();
        }
        return queries.ofDay(asked.plan(), days.asOf(asked), known, DifferencePart.ALL);
    }

    private Column column(String key, int width) {
        return new Column(texts.get("report." + key), width);
    }
}
