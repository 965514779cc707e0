package vn.sontay.training.people.security.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import vn.sontay.training.people.security.CurrentSession;

/** Leads whoever needs a second factor to its page, whatever they ask for, until it is set up (SFA-5). */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class EnrolmentFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/account/second-factor";
    private static final Set<String> OPEN = Set.of(PAGE, PAGE + ".xhtml", "/account/passkeys",
            "/account/passkeys.xhtml", "/sign-out", "/text-size", "/error");
    private static final Set<String> OPEN_FOLDERS = Set.of("/static/", "/health/");

    @Inject
    transient CurrentSession session;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!session.mustEnrol() || OPEN.contains(path) || OPEN_FOLDERS.stream().anyMatch(path::startsWith)) {
            chain.doFilter(request, response);
        } else if ("GET".equals(request.getMethod()) && !path.startsWith("/api/")) {
            response.sendRedirect(request.getContextPath() + PAGE + "?m=security.factorRequired");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
