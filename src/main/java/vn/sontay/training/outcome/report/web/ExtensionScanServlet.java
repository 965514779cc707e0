package vn.sontay.training.outcome.report.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sontay.training.outcome.report.directive.DirectiveQueries;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.ScanAnswer;

/** Sends the scan of the document by which a last day was extended, to who sees the plan as a whole. */
@WebServlet("/leader/extension-scan")
public class ExtensionScanServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Parameters parameters;

    @Inject
    transient DirectiveQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DirectiveQueries.Scan scan = queries.scan(parameters.id("id"));
        ScanAnswer.head(response, scan.kind(), scan.content().length, "van-ban." + scan.kind().ending());
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(scan.content());
        }
    }
}
