package vn.sontay.training.teaching.attendance.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import vn.sontay.training.teaching.attendance.SignSheetPaper;
import vn.sontay.training.teaching.attendance.SignSheetPdf;
import vn.sontay.training.teaching.attendance.SignSheetQueries;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.PdfAnswer;

/** The sign sheet of a session as a PDF (ATT-9). */
@WebServlet("/trainer/sign-sheet")
public class SignSheetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Parameters parameters;

    @Inject
    transient SignSheetQueries queries;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SignSheetPaper paper = queries.sheet(parameters.id("session"));
        PdfAnswer.send(response, SignSheetPdf.render(paper, clock.instant()),
                "diem-danh-buoi-" + paper.session() + ".pdf");
    }
}
