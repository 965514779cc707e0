package vn.sontay.training.outcome.report.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.completion.Reason;
import vn.sontay.training.outcome.report.Breakdown;
import vn.sontay.training.outcome.report.Breakdown.Area;
import vn.sontay.training.outcome.report.Breakdown.Line;
import vn.sontay.training.outcome.report.TargetPerson;
import vn.sontay.training.outcome.report.TargetQueries;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Seen;
import vn.sontay.training.web.SheetAnswer;
import vn.sontay.training.web.SheetAnswer.Column;
import vn.sontay.training.web.Texts;

/** The people of a target, and its tables by unit and class, as workbooks: what the screen of the same address finds. */
@WebServlet({TargetFileServlet.PEOPLE, "/leader/breakdown.xlsx"})
public class TargetFileServlet extends HttpServlet {

    static final String PEOPLE = "/leader/target.xlsx";
    private static final long serialVersionUID = 1L;

    @Inject
    transient Filters filters;

    @Inject
    transient Parameters parameters;

    @Inject
    transient TargetQueries queries;

    @Inject
    transient Texts texts;

    @Inject
    transient LeaderDays days;

    @Inject
    transient Seen seen;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LeaderDays.Asked asked = filters.ofFile(LeaderDays.Asked.class);
        try {
            if (request.getServletPath().equals(PEOPLE)) {
                people(response, asked);
            } else {
                breakdown(response, asked);
            }
        } catch (RuleException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private void people(HttpServletResponse response, LeaderDays.Asked asked) throws IOException {
        boolean done = !parameters.text("show").equals(TargetBacking.OPEN);
        List<TargetPerson> people = seen
                .people(queries.people(asked.plan(), asked.target(), days.asOf(asked), asked.known(), done));
        SheetAnswer.send(response, "danh-sach-chi-tieu.xlsx", texts.get("report.people"),
                List.of(column("fullName", 30), column("birthYear", 10), column("unit", 34), column("class", 36),
                        column("completedOn", 14), column("certificate", 22), column("missing", 50)),
                people.stream().map(this::row).toList());
    }

    private List<@Nullable Object> row(TargetPerson person) {
        return Arrays.asList(person.fullName().isEmpty() ? texts.get("report.erased") : person.fullName(),
                person.birthYear(), person.unitName(), person.classTitle(), person.completedOn(),
                person.certificateNumber(),
                person.missing().stream().map(Reason::sentence).collect(Collectors.joining("; ")));
    }

    private void breakdown(HttpServletResponse response, LeaderDays.Asked asked) throws IOException {
        Breakdown found = queries.breakdown(asked.plan(), asked.target(), days.asOf(asked), asked.known());
        List<List<Object>> rows = new ArrayList<>();
        areas(rows, "byUnitThen", found.then());
        areas(rows, "byUnitNow", found.now());
        found.classes().forEach(line -> rows.add(
                List.of(texts.get("report.byClass"), name(line), "", line.counted())));
        SheetAnswer.send(response, "theo-don-vi.xlsx", texts.get("report.breakdown"),
                List.of(column("breakdownTable", 24), column("area", 34), column("areaUnit", 44),
                        column("countedColumn", 12)),
                rows);
    }

    private void areas(List<List<Object>> rows, String table, List<Area> areas) {
        areas.forEach(area -> area.units().forEach(
                line -> rows.add(List.of(texts.get("report." + table), name(area.all()), name(line), line.counted()))));
    }

    private String name(Line line) {
        return line.of() == Breakdown.Of.NAMED ? line.name() : texts.get("report.of" + line.of());
    }

    private Column column(String key, int width) {
        return new Column(texts.get("report." + key), width);
    }
}
