package vn.sontay.training.outcome.certificate.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sontay.training.outcome.certificate.old.OldCertificateQueries;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.ScanAnswer;

/** Sends the scan of a paper to who keeps the register (OLD-7). */
@WebServlet("/admin/certificate-scan")
public class OldScanServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Parameters parameters;

    @Inject
    transient OldCertificateQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OldCertificateQueries.Scanned scan = queries.scan(parameters.id("id"));
        byte[] content = scan.content();
        ScanAnswer.head(response, scan.kind(), content.length, scan.fileName());
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(content);
        }
    }
}
