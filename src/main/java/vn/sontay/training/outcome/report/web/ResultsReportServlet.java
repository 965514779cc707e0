package vn.sontay.training.outcome.report.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sontay.training.outcome.report.results.ResultsReportService;
import vn.sontay.training.shared.paper.PaperFormat;
import vn.sontay.training.web.FileAnswer;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.PdfAnswer;

/** A report as it is drawn now, to be looked at or to be written on; nothing is kept. */
@WebServlet({ResultsReportServlet.PDF, "/admin/results-report.docx"})
public class ResultsReportServlet extends HttpServlet {

    static final String PDF = "/admin/results-report.pdf";

    private static final long serialVersionUID = 1L;

    @Inject
    transient Parameters parameters;

    @Inject
    transient ResultsReportService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean pdf = request.getServletPath().equals(PDF);
        byte[] paper = service.paper(parameters.id("snapshot"), pdf ? PaperFormat.PDF : PaperFormat.DOCX);
        if (pdf) {
            PdfAnswer.send(response, paper, "bao-cao-ket-qua.pdf");
        } else {
            FileAnswer.send(response, FileAnswer.DOCX, "bao-cao-ket-qua.docx", paper);
        }
    }
}
