package vn.sontay.training.people.organisation.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sontay.training.people.organisation.act.UnitActQueries;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.ScanAnswer;

/** Sends the scan of an act's document to who may decide the act. */
@WebServlet("/admin/unit-act-scan")
public class UnitActScanServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Parameters parameters;

    @Inject
    transient UnitActQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UnitActQueries.Scan scan = queries.scan(parameters.id("id"));
        ScanAnswer.head(response, scan.kind(), scan.content().length, "van-ban." + scan.kind().ending());
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(scan.content());
        }
    }
}
