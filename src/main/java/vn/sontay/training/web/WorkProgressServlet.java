package vn.sontay.training.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sontay.training.shared.WorkProgress;

/** How far the caller's own work is, for the page that waits for it (WEB-14): zero of zero where nothing is known. */
@WebServlet("/account/progress")
public class WorkProgressServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient WorkProgress progress;

    @Inject
    transient Parameters parameters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        WorkProgress.Done known = progress.of(parameters.text("request")).orElse(new WorkProgress.Done(0, 0));
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(
                Json.createObjectBuilder().add("done", known.done()).add("total", known.total()).build().toString());
    }
}
