package vn.sontay.training.outcome.report.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sontay.training.outcome.report.results.AddendumService;
import vn.sontay.training.shared.paper.PaperFormat;
import vn.sontay.training.web.FileAnswer;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.PdfAnswer;

/** An addendum as it is drawn now, to be looked at or to be written on; nothing is kept. */
@WebServlet({ReportAddendumServlet.PDF, "/admin/report-addendum.docx"})
public class ReportAddendumServlet extends HttpServlet {

    static final String PDF = "/admin/report-addendum.pdf";

    private static final long serialVersionUID = 1L;

    @Inject
    transient Parameters parameters;

    @Inject
    transient AddendumService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean pdf = request.getServletPath().equals(PDF);
        byte[] paper = service.paper(parameters.id("addendum"), pdf ? PaperFormat.PDF : PaperFormat.DOCX);
        if (pdf) {
            PdfAnswer.send(response, paper, "bao-cao-bo-sung.pdf");
        } else {
            FileAnswer.send(response, FileAnswer.DOCX, "bao-cao-bo-sung.docx", paper);
        }
    }
}
