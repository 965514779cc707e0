package vn.sontay.training.outcome.certificate.web;

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
import vn.sontay.training.outcome.certificate.validity.ExpiringFilter;
import vn.sontay.training.outcome.certificate.validity.ExpiringQueries;
import vn.sontay.training.outcome.certificate.validity.ExpiringRow;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.SheetAnswer;
import vn.sontay.training.web.Texts;

/** Whose certificates expire soon, as a workbook. */
@WebServlet("/admin/expiring.xlsx")
public class ExpiringFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final List<Integer> WIDTHS = List.of(20, 26, 30, 30, 12, 14, 34);

    @Inject
    transient Parameters parameters;

    @Inject
    transient ExpiringQueries queries;

    @Inject
    transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String days = parameters.text("days");
        ExpiringFilter filter = new ExpiringFilter(days.matches("\\d{1,4}") ? Integer.valueOf(days) : null,
                parameters.text("q"));
        List<SheetAnswer.Column> columns = IntStream.range(0, WIDTHS.size()).mapToObj(i -> new SheetAnswer.Column(
                texts.get("certificate.expiringColumn" + i), WIDTHS.get(i))).toList();
        SheetAnswer.send(response, "giay-sap-het-han.xlsx", texts.get("certificate.expiringSheet"), columns,
                queries.all(filter).stream().map(ExpiringFileServlet::row).toList());
    }

    private static List<@Nullable Object> row(ExpiringRow row) {
        return Arrays.asList(row.number(), row.fullName(), row.unitName(), row.courseTitle(), row.issuedOn(),
                row.until(), row.renewal());
    }
}
