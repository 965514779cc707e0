package vn.sontay.training.outcome.effect.web;

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
import vn.sontay.training.outcome.effect.FilingQueries;
import vn.sontay.training.outcome.effect.FilingRow;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.web.SheetAnswer;
import vn.sontay.training.web.Texts;

/** Filings as a workbook, which can be sent back as well. */
@WebServlet("/leader/filings.xlsx")
public class FilingsWorkbookServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final List<Integer> WIDTHS = List.of(26, 10, 22, 16, 40, 30, 22, 18);

    @Inject
    transient FilingQueries queries;

    @Inject
    transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<SheetAnswer.Column> columns = IntStream.range(0, WIDTHS.size()).mapToObj(
                i -> new SheetAnswer.Column(texts.get("effect.column" + i), WIDTHS.get(i))).toList();
        SheetAnswer.send(response, "ho-so-truc-tuyen.xlsx", texts.get("effect.sheet"), columns, queries.all().stream()
                .filter(row -> !row.replaced()).map(FilingsWorkbookServlet::row).toList());
    }

    private static List<@Nullable Object> row(FilingRow row) {
        return Arrays.asList(row.unitName(), row.written(), row.online(), row.dossiers(), row.source(), row.reason(),
                row.recordedBy(), Dates.moment(row.recordedAt()));
    }
}
