package vn.sontay.training.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** At the door of every request: safe headers, no caching of private pages (WEB-3), no foreign writes (WEB-2). */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class RequestGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> KNOWN = Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE");
    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; "
            + "script-src 'self' 'unsafe-inline' 'unsafe-eval'; object-src 'none'; frame-ancestors 'none'; base-uri 'self'; "
            + "form-action 'self'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Content-Security-Policy", CONTENT_POLICY);
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith("/static/") || path.startsWith("/webjars/")) {
            boolean stays = path.startsWith("/webjars/") || request.getParameter("v") != null;
            response.setHeader("Cache-Control", stays ? "public, max-age=31536000, immutable" : "max-age=3600");
        } else if (!path.startsWith("/jakarta.faces.resource/")) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (!KNOWN.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (Uploads.is(request)) {
            Uploads.pass(request, response, path, chain, RequestGuard::isOurs);
        } else if (!SAFE.contains(request.getMethod()) && isTooBig(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (!SAFE.contains(request.getMethod()) && !isOurs(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (Unavailable.isAllThatCanBeSaid(path)) {
            Unavailable.answer(request, response, path);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Of a form that is longer than the server reads, no field can be asked for. */
    private static boolean isTooBig(HttpServletRequest request) {
        try {
            request.getParameter(Csrf.FIELD);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }

    private static boolean isOurs(HttpServletRequest request) {
        if (!isSameOrigin(request)) {
            return false;
        }
        HttpSession session = request.getSession(false);
        if (session == null) {
            return true;
        }
        String header = request.getHeader(Csrf.HEADER);
        String token = header == null ? request.getParameter(Csrf.FIELD) : header;
        return Csrf.of(session).equals(token);
    }

    private static boolean isSameOrigin(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin == null || hostOf(origin).equalsIgnoreCase(String.valueOf(request.getHeader("Host")));
    }

    private static String hostOf(String origin) {
        try {
            @Nullable
            String authority = URI.create(origin).getRawAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
