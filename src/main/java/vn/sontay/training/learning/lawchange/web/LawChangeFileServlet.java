package vn.sontay.training.learning.lawchange.web;

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
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.lawchange.ChangeFilter;
import vn.sontay.training.learning.lawchange.ChangePeople;
import vn.sontay.training.learning.lawchange.ChangeStanding;
import vn.sontay.training.learning.lawchange.ConcernedPerson;
import vn.sontay.training.learning.lawchange.LawChangeBoardQueries;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.SheetAnswer;
import vn.sontay.training.web.SheetAnswer.Column;
import vn.sontay.training.web.Texts;

/** The names behind a change as a workbook: those whom the screen finds, in its order. */
@WebServlet("/leader/law-change.xlsx")
public class LawChangeFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Filters filters;

    @Inject
    transient LawChangeBoardQueries queries;

    @Inject
    transient Texts texts;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ChangeFilter filter = filters.ofFile(ChangeFilter.class);
        ChangePeople found = queries.people(filter.code(), ChangesDay.of(filter.asOf(), LocalDate.now(clock)));
        Map<Long, String> areas = found.standing().areas().stream()
                .collect(Collectors.toMap(ChangeStanding.Area::areaId, ChangeStanding.Area::name));
        SheetAnswer.send(response, "da-biet-thay-doi.xlsx", texts.get("lawchange.sheet"),
                List.of(column("fullName", 28), column("unit", 36), column("area", 28), column("knowing", 16),
                        column("knownOn", 14)),
                found.of(filter).stream().map(each -> row(each, areas)).toList());
    }

    private Column column(String key, int width) {
        return new Column(texts.get("lawchange." + key), width);
    }

    private List<@Nullable Object> row(ConcernedPerson person, Map<Long, String> areas) {
        return Arrays.asList(person.fullName(), person.unitName(), areas.get(person.areaId()),
                texts.get("lawchange." + person.knowing()), person.knownOn());
    }
}
