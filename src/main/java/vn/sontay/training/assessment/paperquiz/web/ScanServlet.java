package vn.sontay.training.assessment.paperquiz.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sontay.training.assessment.paperquiz.ScanQueries;
import vn.sontay.training.assessment.paperquiz.ScanRow;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.ScanAnswer;

/** Sends a scan to the staff of its class. */
@WebServlet("/trainer/scan")
public class ScanServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Parameters parameters;

    @Inject
    transient ScanQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ScanRow scan = queries.scan(parameters.id("id"));
        ScanAnswer.head(response, scan.kind(), scan.bytes(), scan.fileName());
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(queries.content(scan.scanId()));
        }
    }
}
