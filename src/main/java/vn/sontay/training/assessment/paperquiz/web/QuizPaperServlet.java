package vn.sontay.training.assessment.paperquiz.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sontay.training.assessment.paperquiz.PaperPrintQueries;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.PdfAnswer;

/** One variant of a print, or with {@code key} the keys of all variants, as a PDF. */
@WebServlet("/trainer/test-paper")
public class QuizPaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Parameters parameters;

    @Inject
    transient PaperPrintQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = parameters.text("key");
        if (code.isEmpty()) {
            PdfAnswer.send(response, queries.paper(parameters.id("print")), "de-kiem-tra.pdf");
        } else {
            PdfAnswer.send(response, queries.keys(code), "dap-an.pdf");
        }
    }
}
