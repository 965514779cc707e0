package vn.sontay.training.people.roster.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.roster.RosterLine;
import vn.sontay.training.people.roster.RosterQueries;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Seen;
import vn.sontay.training.web.SheetAnswer;
import vn.sontay.training.web.Texts;

/** The rows that weren't good, as a workbook with the reasons: set right, it can be sent again. Without a list, an empty one. */
@WebServlet("/admin/roster-refused")
public class RefusedRowsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final List<Integer> WIDTHS = List.of(8, 28, 14, 34, 28, 16, 60);

    @Inject
    transient Parameters parameters;

    @Inject
    transient RosterQueries queries;

    @Inject
    transient Texts texts;

    @Inject
    transient Seen seen;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean empty = parameters.text("id").isEmpty();
        List<RosterLine> lines = empty ? List.of() : seen.people(queries.refused(parameters.id("id")));
        List<SheetAnswer.Column> columns = IntStream.range(0, empty ? WIDTHS.size() - 1 : WIDTHS.size())
                .mapToObj(i -> new SheetAnswer.Column(texts.get("roster.column" + i), WIDTHS.get(i))).toList();
        SheetAnswer.send(response, empty ? "mau-danh-sach.xlsx" : "danh-sach-can-sua.xlsx",
                texts.get("roster.sheetName"), columns, lines.stream().map(this::row).toList());
    }

    private List<@Nullable Object> row(RosterLine line) {
        return Arrays.asList(line.line(), line.texts().name(), line.texts().birth(), line.texts().unit(),
                line.texts().job(), line.texts().phone(),
                texts.get("roster.fate" + line.fate()) + ". " + line.told().stream()
                        .map(each -> texts.of(each.key(), each.arguments())).collect(Collectors.joining(" ")));
    }
}
