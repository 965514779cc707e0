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

/**
 * Sends a scan to the staff of its class: a picture to be looked at, anything else to be saved. Whatever it may hold, it can't
 * act within our pages: its type is fixed, nothing may be loaded or run from it, and no browser keeps it (WEB-3).
 */
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
        response.setContentType(scan.kind().contentType());
        response.setContentLength(scan.bytes());
        response.setHeader("Content-Security-Policy",
                "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Content-Disposition",
                (scan.kind().picture() ? "inline" : "attachment") + "; filename=\"" + scan.fileName() + "\"");
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(queries.content(scan.scanId()));
        }
    }
}
