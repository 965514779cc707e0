package vn.sontay.training.people.security.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import vn.sontay.training.people.security.Inspections;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;

/**
 * Whoever inspects changes nothing but their own password, whatever they send (SEC-20), and each page that they ask for is written down
 * before it is answered (SEC-22).
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class InspectorFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> UNWATCHED = Set.of("static", "account", "home", "error", "sign-in", "offline",
            "health", "");

    @Inject
    transient CurrentUser currentUser;

    @Inject
    transient Inspections inspections;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Caller caller = currentUser.caller().filter(each -> each.hasRole(Roles.INSPECTOR)).orElse(null);
        if (caller != null) {
            String path = request.getRequestURI().substring(request.getContextPath().length());
            if (!SAFE.contains(request.getMethod())) {
                if (!path.startsWith("/account/") && !path.equals("/sign-out")) {
                    response.sendError(HttpServletResponse.SC_FORBIDDEN);
                    return;
                }
            } else if (!UNWATCHED.contains(path.replaceFirst("^/([^/]*).*", "$1"))) {
                inspections.saw(caller, path, Objects.requireNonNullElse(request.getQueryString(), ""));
            }
        }
        chain.doFilter(request, response);
    }
}
