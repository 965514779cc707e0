package vn.sontay.training.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sontay.training.shared.database.Database;

/** The answer while the database is away: come again, in the form that the asker understands (WEB-10). */
final class Unavailable {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Set<String> WITHOUT_DATABASE = Set.of("static", "webjars", "jakarta.faces.resource", "health");

    private Unavailable() {
    }

    /** @return whether nothing but this answer can be given to a request for that path within the application */
    static boolean isAllThatCanBeSaid(String path) {
        return Database.isAway() && !needsNoDatabase(path);
    }

    /** @return whether that path is one of static files or signs of life */
    static boolean needsNoDatabase(String path) {
        String[] parts = path.split("/", 3);
        return parts.length > 1 && WITHOUT_DATABASE.contains(parts[1]);
    }

    /** @param path within the application, as it was asked for */
    static void answer(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", WaitingPage.RETRY_AFTER);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(ContentPolicy.HEADER, WaitingPage.POLICY);
        boolean json = WaitingPage.isJson(path);
        response.setContentType((json ? "application/json" : "text/html") + ";charset=UTF-8");
        String body = json ? WaitingPage.JSON : page(request, path);
        response.getWriter().write(body);
    }

    private static String page(HttpServletRequest request, String path) throws IOException {
        if (!"POST".equals(request.getMethod()) || request.getContentType() == null
                || !request.getContentType().startsWith(FORM)) {
            return WaitingPage.html();
        }
        try {
            request.setCharacterEncoding("UTF-8");
            Map<String, List<String>> fields = new HashMap<>();
            request.getParameterMap().forEach((name, values) -> fields.put(name, Arrays.asList(values)));
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            return WaitingPage.keeping(request.getContextPath() + path + query, fields);
        } catch (IllegalStateException e) {
            return WaitingPage.html(); // longer than the server reads
        }
    }
}
