package vn.sontay.training.teaching.trainingclass.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.teaching.trainingclass.ClassFilter;
import vn.sontay.training.teaching.trainingclass.ClassListQueries;
import vn.sontay.training.teaching.trainingclass.ClassRow;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.SheetAnswer;
import vn.sontay.training.web.SheetAnswer.Column;
import vn.sontay.training.web.Texts;

/** The list of classes as a workbook: those that the screen finds, in its order. */
@WebServlet("/admin/classes.xlsx")
public class ClassesFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Filters filters;

    @Inject
    transient ClassListQueries queries;

    @Inject
    transient ClassChoices choices;

    @Inject
    transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<ClassRow> classes = queries.all(filters.ofFile(ClassFilter.class), filters.sorting());
        SheetAnswer.send(response, "danh-sach-lop.xlsx", texts.get("trainingclass.classes"),
                List.of(column("class", 44), column("course", 36), column("startsOn", 12), column("endsOn", 12),
                        column("place", 28), column("organiser", 28), column("plan", 30), column("people", 10),
                        column("held", 12), column("sessionsAll", 10), column("state", 16)),
                classes.stream().map(this::row).toList());
    }

    private Column column(String key, int width) {
        return new Column(texts.get("trainingclass." + key), width);
    }

    private List<@Nullable Object> row(ClassRow row) {
        return Arrays.asList(row.title(), choices.course(row.courseCode()), row.startsOn(), row.endsOn(), row.place(),
                row.organiserName(), choices.plan(row.planCode()), row.people(), row.held(), row.sessions(),
                texts.get("trainingclass." + row.state()));
    }
}
