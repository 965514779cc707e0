package vn.sontay.training.people.viewlog.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.viewlog.ViewFilter;
import vn.sontay.training.people.viewlog.ViewLogQueries;
import vn.sontay.training.people.viewlog.ViewRow;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.SheetAnswer;
import vn.sontay.training.web.SheetAnswer.Column;
import vn.sontay.training.web.Shell;
import vn.sontay.training.web.Texts;

/** The view log as a workbook: what the screen finds, in its order. */
@WebServlet("/admin/view-log.xlsx")
public class ViewLogFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Filters filters;

    @Inject
    transient ViewLogQueries queries;

    @Inject
    transient ViewTexts words;

    @Inject
    transient Shell shell;

    @Inject
    transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<ViewRow> lines = queries.lines(filters.ofFile(ViewFilter.class), filters.sorting());
        SheetAnswer.send(response, "nhat-ky-xem.xlsx", texts.get("viewlog.title"),
                List.of(column("when", 18), column("viewer", 28), column("userName", 20), column("page", 40),
                        column("about", 20), column("whom", 28), column("count", 10)),
                lines.stream().map(this::row).toList());
    }

    private Column column(String key, int width) {
        return new Column(texts.get("viewlog." + key), width);
    }

    private List<@Nullable Object> row(ViewRow row) {
        return Arrays.asList(shell.moment(row.seenAt()), row.viewer(), row.userName(), words.page(row), row.about(),
                row.personId() == null ? null : words.whom(row), row.people());
    }
}
