package vn.sontay.training.outcome.report.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.report.gap.Gap;
import vn.sontay.training.outcome.report.gap.GapFilter;
import vn.sontay.training.outcome.report.gap.GapQueries;
import vn.sontay.training.outcome.report.gap.GapRisk;
import vn.sontay.training.outcome.report.gap.Gaps;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.Seen;
import vn.sontay.training.web.SheetAnswer;
import vn.sontay.training.web.SheetAnswer.Column;
import vn.sontay.training.web.Texts;

/** The list of who is missing as a workbook: those whom the screen finds, in its order. */
@WebServlet("/leader/gaps.xlsx")
public class GapsFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Filters filters;

    @Inject
    transient GapQueries queries;

    @Inject
    transient Texts texts;

    @Inject
    transient Seen seen;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        GapFilter filter = filters.ofFile(GapFilter.class);
        Gaps gaps = queries.of(filter.plan());
        SheetAnswer.send(response, "nguoi-con-thieu.xlsx", texts.get("report.gaps"),
                List.of(column("fullName", 28), column("birthYear", 10), column("gapUnit", 36), column("gapArea", 28),
                        column("gapStep", 24), column("missing", 60), column("class", 40), column("gapRisk", 28)),
                seen.people(gaps.of(filter)).stream().map(each -> row(each, gaps)).toList());
    }

    private Column column(String key, int width) {
        return new Column(texts.get("report." + key), width);
    }

    private List<@Nullable Object> row(Gap gap, Gaps gaps) {
        Gap.Place place = gap.place();
        GapRisk risk = gap.risk();
        return Arrays.asList(gap.fullName(), gap.birthYear(), gap.unitName(), gaps.areas().get(gap.areaId()),
                texts.get("report.gapStep" + gap.step()), place == null ? null : place.missing(),
                place == null ? null : place.classTitle(), risk == null ? null : texts.get("report.gapRisk" + risk));
    }
}
