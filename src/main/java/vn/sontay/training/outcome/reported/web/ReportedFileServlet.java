package vn.sontay.training.outcome.reported.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sontay.training.outcome.reported.ReportedQueries;
import vn.sontay.training.outcome.reported.ReportedRow;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.scan.ScanKind;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.ScanAnswer;

/** Sends the scan behind a reported figure to who sees its plan as a whole. */
@WebServlet("/leader/reported-file")
public class ReportedFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Parameters parameters;

    @Inject
    transient ReportedQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ReportedRow figure = queries.figure(parameters.id("id"));
        ScanKind kind = figure.fileKind();
        if (kind == null) {
            throw new NotFoundException();
        }
        ScanAnswer.head(response, kind, figure.fileBytes(),
                "so-lieu-bao-cao-" + figure.figureId() + "." + kind.ending());
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(queries.content(figure.figureId()));
        }
    }
}
