package vn.sontay.training.web;

import jakarta.servlet.http.HttpServletResponse;
import vn.sontay.training.shared.scan.ScanKind;

/**
 * Sends what somebody uploaded as a scan: a picture to be looked at, anything else to be saved. Whatever it may hold, it can't act
 * within our pages: its type is fixed, nothing may be loaded or run from it, and no browser keeps it (WEB-3).
 */
public final class ScanAnswer {

    private ScanAnswer() {
    }

    /**
     * Says what follows.
     *
     * @param bytes how many follow
     * @param fileName of plain letters
     */
    public static void head(HttpServletResponse response, ScanKind kind, int bytes, String fileName) {
        response.setContentType(kind.contentType());
        response.setContentLength(bytes);
        response.setHeader("Content-Security-Policy",
                "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Content-Disposition",
                (kind.picture() ? "inline" : "attachment") + "; filename=\"" + fileName + "\"");
    }
}
