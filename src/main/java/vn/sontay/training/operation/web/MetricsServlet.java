package vn.sontay.training.operation.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sontay.training.operation.Metrics;
import vn.sontay.training.operation.MetricsSettings;
import vn.sontay.training.shared.Installation;

/** The figures for supervision, to who has the token; to everybody else there is no such address (OPE-4). */
@WebServlet("/health/metrics")
public class MetricsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Installation installation;

    @Inject
    transient Metrics metrics;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!new MetricsSettings(installation.environment()).allows(request.getHeader("Authorization"))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain;version=0.0.4;charset=UTF-8");
        response.getWriter().write(metrics.text());
    }
}
