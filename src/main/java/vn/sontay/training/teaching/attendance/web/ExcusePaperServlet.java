package vn.sontay.training.teaching.attendance.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sontay.training.teaching.attendance.excuse.ExcusePaperQueries;
import vn.sontay.training.teaching.attendance.excuse.ExcusePaperRow;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.ScanAnswer;

/** Sends a paper of an excuse to who may read the roll. */
@WebServlet("/trainer/excuse-paper-file")
public class ExcusePaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Parameters parameters;

    @Inject
    transient ExcusePaperQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ExcusePaperRow paper = queries.paper(parameters.id("id"));
        ScanAnswer.head(response, paper.kind(), paper.bytes(), paper.fileName());
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(queries.content(paper.paperId()));
        }
    }
}
