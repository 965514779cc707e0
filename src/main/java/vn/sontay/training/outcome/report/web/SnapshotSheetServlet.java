package vn.sontay.training.outcome.report.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.report.snapshot.FrozenLine;
import vn.sontay.training.outcome.report.snapshot.SnapshotQueries;
import vn.sontay.training.outcome.report.snapshot.SnapshotRow;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.SheetAnswer;
import vn.sontay.training.web.SheetAnswer.Column;
import vn.sontay.training.web.Texts;

/** What was frozen as a workbook: a row for each target, and one for each person or class that counted for it (SNP-2). */
@WebServlet("/leader/snapshot.xlsx")
public class SnapshotSheetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Parameters parameters;

    @Inject
    transient SnapshotQueries queries;

    @Inject
    transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SnapshotRow snapshot = queries.snapshot(parameters.id("id"));
        SheetAnswer.send(response, "so-lieu-" + snapshot.planCode() + "-" + snapshot.asOf() + ".xlsx",
                texts.get("report.snapshots"),
                List.of(column("code", 12), column("targetTitle", 44), column("countedN", 12), column("total", 12),
                        column("deadline", 12), column("countedName", 32), column("countedMore", 32),
                        column("countedSince", 14), column("asOf", 16), column("sha256", 68)),
                queries.allLines(snapshot.snapshotId()).stream().flatMap(line -> rows(line, snapshot)).toList());
    }

    private Column column(String key, int width) {
        return new Column(texts.get("report." + key), width);
    }

    private Stream<List<@Nullable Object>> rows(FrozenLine line, SnapshotRow snapshot) {
        return Stream.concat(
                Stream.of(Arrays.asList(line.code(), line.title(), line.counted(), line.total(), line.deadline(), null,
                        null, null, snapshot.asOf(), snapshot.sha256())),
                line.counting().stream().map(each -> Arrays.asList(line.code(), line.title(), null, null, null,
                        each.name() == null ? texts.get("report.erased") : each.name(), each.more(), each.since(),
                        snapshot.asOf(), snapshot.sha256())));
    }
}
