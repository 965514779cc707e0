package vn.sontay.training.learning.progress.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import vn.sontay.training.learning.progress.PracticePaper;
import vn.sontay.training.learning.progress.PracticePaperPdf;
import vn.sontay.training.learning.progress.PracticePaperQueries;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.PdfAnswer;

/** The practice sheets of a task as a PDF: one for each of the class, or a blank one (PRG-11). */
@WebServlet("/trainer/practice-sheet")
public class PracticeSheetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Parameters parameters;

    @Inject
    transient PracticePaperQueries queries;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PracticePaper paper = queries.paper(parameters.id("class"), parameters.text("task"),
                parameters.text("blank").equals("true"));
        PdfAnswer.send(response, PracticePaperPdf.render(paper, clock.instant()),
                "phieu-thuc-hanh-" + paper.task().code() + ".pdf");
    }
}
