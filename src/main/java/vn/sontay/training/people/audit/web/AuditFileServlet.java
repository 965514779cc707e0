package vn.sontay.training.people.audit.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.audit.AuditFileQueries;
import vn.sontay.training.people.audit.AuditFileRow;
import vn.sontay.training.people.audit.AuditFilter;
import vn.sontay.training.people.audit.AuditRow;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.SheetAnswer;
import vn.sontay.training.web.SheetAnswer.Column;
import vn.sontay.training.web.Shell;
import vn.sontay.training.web.Texts;

/** The trail as a workbook: what the screen finds, in its order, with each line's link in the chain. */
@WebServlet("/admin/audit.xlsx")
public class AuditFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Filters filters;

    @Inject
    transient AuditFileQueries queries;

    @Inject
    transient AuditTexts words;

    @Inject
    transient Shell shell;

    @Inject
    transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<AuditFileRow> lines = queries.lines(filters.ofFile(AuditFilter.class), filters.sorting());
        SheetAnswer.send(response, "nhat-ky-thay-doi.xlsx", texts.get("audit.title"),
                List.of(column("when", 18), column("who", 26), column("what", 34), column("detail", 50),
                        column("changed", 60), column("link", 12), column("hash", 68)),
                lines.stream().map(this::row).toList());
    }

    private Column column(String key, int width) {
        return new Column(texts.get("audit." + key), width);
    }

    private List<@Nullable Object> row(AuditFileRow row) {
        AuditRow line = row.line();
        return Arrays.asList(shell.moment(line.occurredAt()), line.actorName(), words.action(line.action()),
                line.detail(), line.differences().stream().map(words::difference).collect(Collectors.joining("\n")),
                row.link(), row.hash());
    }
}
