package vn.sontay.training.outcome.document.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import vn.sontay.training.outcome.document.DocumentQueries;
import vn.sontay.training.shared.paper.PaperFormat;
import vn.sontay.training.web.FileAnswer;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.PdfAnswer;

/** Papers of a class as they are drawn now, to be looked at or to be written on; nothing is kept (DOC-6). */
@WebServlet({PaperLookServlet.PDF, "/admin/paper-draft.docx"})
public class PaperLookServlet extends HttpServlet {

    static final String PDF = "/admin/paper-draft.pdf";

    private static final long serialVersionUID = 1L;

    @Inject
    transient Parameters parameters;

    @Inject
    transient DocumentQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String key = parameters.text("paper");
        boolean pdf = request.getServletPath().equals(PDF);
        byte[] paper = queries.drawn(parameters.id("class"), key, pdf ? PaperFormat.PDF : PaperFormat.DOCX);
        String name = "du-thao-" + key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "");
        if (pdf) {
            PdfAnswer.send(response, paper, name + ".pdf");
        } else {
            FileAnswer.send(response, FileAnswer.DOCX, name + ".docx", paper);
        }
    }
}
