package vn.sontay.training.outcome.report.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sontay.training.outcome.report.summary.SummaryQueries;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.PdfAnswer;

/** The summary of a plan on one A4. */
@WebServlet("/leader/summary.pdf")
public class SummaryServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Parameters parameters;

    @Inject
    transient SummaryQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PdfAnswer.send(response, queries.paper(parameters.text("plan")), "tom-tat.pdf");
    }
}
