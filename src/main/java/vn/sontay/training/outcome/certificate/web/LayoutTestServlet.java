package vn.sontay.training.outcome.certificate.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sontay.training.outcome.certificate.PreviewQueries;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.PdfAnswer;

/** A page to be laid over pre-printed paper. */
@WebServlet("/admin/layout-test.pdf")
public class LayoutTestServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PreviewQueries queries;

    @Inject
    transient Parameters parameters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PdfAnswer.send(response, queries.test(parameters.id("issuer")), "trang-in-thu.pdf");
    }
}
