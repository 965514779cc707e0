package vn.sontay.training.outcome.report.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sontay.training.outcome.report.urging.UrgingService;
import vn.sontay.training.shared.paper.PaperFormat;
import vn.sontay.training.web.FileAnswer;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.PdfAnswer;

/** A letter as it is drawn now, to be looked at or to be written on; nothing is kept. */
@WebServlet({UrgingServlet.PDF, "/admin/urging-letter.docx"})
public class UrgingServlet extends HttpServlet {

    static final String PDF = "/admin/urging-letter.pdf";

    private static final long serialVersionUID = 1L;

    @Inject
    transient Parameters parameters;

    @Inject
    transient UrgingService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean pdf = request.getServletPath().equals(PDF);
        byte[] paper = service.paper(parameters.text("plan"), parameters.id("unit"),
                pdf ? PaperFormat.PDF : PaperFormat.DOCX);
        if (pdf) {
            PdfAnswer.send(response, paper, "cong-van-don-doc.pdf");
        } else {
            FileAnswer.send(response, FileAnswer.DOCX, "cong-van-don-doc.docx", paper);
        }
    }
}
