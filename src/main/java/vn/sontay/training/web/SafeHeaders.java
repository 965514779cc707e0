package vn.sontay.training.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;

/** The headers that every answer carries (WEB-3, WEB-6). */
final class SafeHeaders {

    private static final String FOR_A_YEAR = "max-age=31536000, immutable";
    private static final String NO_DEVICE = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    private SafeHeaders() {
    }

    static void set(HttpServletRequest request, HttpServletResponse response, boolean https) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        String kept = kept(request);
        if (!kept.isEmpty()) {
            response.setHeader("Cache-Control", kept);
        }
        if (https) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (isPartOfAPage(request)) {
            return;
        }
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", NO_DEVICE);
        response.setHeader(ContentPolicy.HEADER, ContentPolicy.STRICT);
    }

    /** What the others say is said to documents; a script or a style sheet obeys the page that it belongs to, a worker itself. */
    private static boolean isPartOfAPage(HttpServletRequest request) {
        String path = path(request);
        return path.startsWith("/static/") && (path.endsWith(".js") || path.endsWith(".css"))
                && !PackedFiles.WORKERS.contains(path.substring("/static".length()));
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    /** Only what is found under a folder of public files, in the way the server itself reads the address, may be kept. */
    private static String kept(HttpServletRequest request) {
        String path = path(request);
        if (path.startsWith("/jakarta.faces.resource/")) {
            return ""; // Faces itself says how long
        }
        if (path.startsWith("/webjars/")) {
            return FOR_A_YEAR;
        }
        if (path.startsWith("/static/")) {
            return request.getParameter("v") == null ? "max-age=3600" : FOR_A_YEAR;
        }
        return "no-store";
    }
}
