package vn.sontay.training.outcome.breach.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sontay.training.outcome.breach.BreachService;
import vn.sontay.training.shared.paper.PaperFormat;
import vn.sontay.training.web.FileAnswer;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.PdfAnswer;

/** The notice of a breach as it is drawn now; nothing is kept. */
@WebServlet({BreachServlet.PDF, "/admin/breach.docx"})
public class BreachServlet extends HttpServlet {

    static final String PDF = "/admin/breach.pdf";

    private static final long serialVersionUID = 1L;

    @Inject
    transient Parameters parameters;

    @Inject
    transient BreachService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean pdf = request.getServletPath().equals(PDF);
        byte[] paper = service.paper(parameters.id("id"), pdf ? PaperFormat.PDF : PaperFormat.DOCX);
        if (pdf) {
            PdfAnswer.send(response, paper, "thong-bao-vi-pham.pdf");
        } else {
            FileAnswer.send(response, FileAnswer.DOCX, "thong-bao-vi-pham.docx", paper);
        }
    }
}
