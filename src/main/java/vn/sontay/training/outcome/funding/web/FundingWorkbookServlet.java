package vn.sontay.training.outcome.funding.web;

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
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.funding.FundingQueries;
import vn.sontay.training.outcome.funding.FundingRow;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.SheetAnswer;
import vn.sontay.training.web.Texts;

/** The vouchers of a plan as a workbook: those that the page with the same address shows. */
@WebServlet("/leader/funding.xlsx")
public class FundingWorkbookServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final List<Integer> WIDTHS = List.of(20, 12, 40, 16, 40, 22, 18);

    @Inject
    transient Filters filters;

    @Inject
    transient Clock clock;

    @Inject
    transient FundingQueries queries;

    @Inject
    transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FundingAsked asked = filters.ofFile(FundingAsked.class);
        List<SheetAnswer.Column> columns = IntStream.range(0, WIDTHS.size()).mapToObj(
                i -> new SheetAnswer.Column(texts.get("funding.column" + i), WIDTHS.get(i))).toList();
        SheetAnswer.send(response, "chung-tu.xlsx", texts.get("funding.sheet"), columns,
                queries.vouchers(asked.plan(), Objects.requireNonNullElse(asked.asOf(), LocalDate.now(clock)),
                        asked.known()).stream()
                        .filter(FundingRow::live).map(FundingWorkbookServlet::row).toList());
    }

    private static List<@Nullable Object> row(FundingRow row) {
        return Arrays.asList(row.number(), row.on(), row.content(), row.amount(), row.classTitle(), row.recordedBy(),
                Dates.moment(row.recordedAt()));
    }
}
