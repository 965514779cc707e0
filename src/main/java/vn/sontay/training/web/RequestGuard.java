package vn.sontay.training.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.RequestCounts;

/**
 * At the door of every request: safe headers (WEB-3, WEB-6), no address that can be read in two ways (WEB-7), no foreign
 * writes (WEB-2).
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class RequestGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE = Set.of("GET", "HEAD");
    private static final List<String> KNOWN = List.of("GET", "HEAD", "POST", "PUT");
    private static final String OF_FACES = "jakarta.faces.";

    @Inject
    transient Proxies proxies;

    @Inject
    transient Csrf csrf;

    @Inject
    transient DraftPassage drafts;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long begun = System.nanoTime();
        boolean answered = false;
        try {
            pass(FreshNonce.of(request), new OnePolicy(response), chain);
            answered = true;
        } finally {
            int failed = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
            RequestCounts.note(answered ? response.getStatus() : failed, System.nanoTime() - begun);
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        SafeHeaders.set(request, response, proxies.isHttps(request));
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!PlainAddress.is(path)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (!KNOWN.contains(request.getMethod())) {
            response.setHeader("Allow", String.join(", ", KNOWN));
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED); // no browser sends it, so nobody needs a page
        } else if (Uploads.is(request)) {
            Uploads.pass(request, response, path, (same, answer) -> write(request, response, chain));
        } else if (!SAFE.contains(request.getMethod()) && isTooBig(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (SAFE.contains(request.getMethod()) && isFormInAddress(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (SAFE.contains(request.getMethod())) {
            drafts.pass(request, response, chain);
        } else {
            write(request, response, chain);
        }
    }

    /** Lets a request through that changes something, if it comes from a page of this session. */
    private void write(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isOurs(request)) {
            drafts.pass(request, response, chain);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** To Faces whatever says that it has a view's state is a form that was sent, also a link that a stranger wrote. */
    private static boolean isFormInAddress(HttpServletRequest request) {
        return request.getParameterMap().keySet().stream().anyMatch(name -> name.startsWith(OF_FACES));
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

    private boolean isOurs(HttpServletRequest request) {
        return isSameOrigin(request) && csrf.isRight();
    }

    static boolean isSameOrigin(HttpServletRequest request) {
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
