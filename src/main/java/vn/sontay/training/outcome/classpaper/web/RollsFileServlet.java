package vn.sontay.training.outcome.classpaper.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.classpaper.ClassPaperQueries;
import vn.sontay.training.outcome.classpaper.text.ClassOnPapers;
import vn.sontay.training.outcome.classpaper.text.RollsOnPapers;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.teaching.attendance.MarkStatus;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Seen;
import vn.sontay.training.web.SheetAnswer;
import vn.sontay.training.web.SheetAnswer.Column;
import vn.sontay.training.web.Texts;

/** The closed rolls of a class as a workbook: a person a row, a session a column (CLP-3). */
@WebServlet("/admin/rolls.xlsx")
public class RollsFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Parameters parameters;

    @Inject
    transient ClassPaperQueries queries;

    @Inject
    transient Texts texts;

    @Inject
    transient Seen seen;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long classId = parameters.id("class");
        RollsOnPapers rolls = queries.rolls(classId);
        seen.people(rolls.rows());
        List<Column> columns = new ArrayList<>(List.of(column("fullName", 28), column("birthYear", 10),
                column("unitName", 36)));
        rolls.sessions().forEach(session -> columns.add(new Column(
                texts.of("classpaper.rollOf", session.ordinal(), Dates.day(session.on())), 14)));
        columns.add(column("attended", 12));
        SheetAnswer.send(response, "diem-danh-" + classId + ".xlsx", texts.get("classpaper.rolls"), columns,
                rolls.rows().stream().map(row -> cells(row, rolls.sessions())).toList());
    }

    private Column column(String key, int width) {
        return new Column(texts.get("classpaper." + key), width);
    }

    private List<@Nullable Object> cells(RollsOnPapers.Row row, List<ClassOnPapers.Session> sessions) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(row.person().fullName());
        cells.add(row.person().birthYear());
        cells.add(row.person().unitName());
        sessions.forEach(session -> {
            MarkStatus mark = row.mark(session);
            cells.add(mark == null ? null : texts.get("classpaper.mark" + mark));
        });
        cells.add(row.attended());
        return cells;
    }
}
