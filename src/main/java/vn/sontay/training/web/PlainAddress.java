package vn.sontay.training.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/**
 * Addresses as our own pages write them (WEB-7). What can be read in two ways, such as {@code /static/..%2fadmin}, is answered
 * by nobody, so that no two readers of one address ever disagree about it.
 */
public final class PlainAddress {

    private static final Pattern ODD = Pattern
            .compile("(?i).*(%(2f|5c|25|3a|[01][0-9a-f]|7f)|%(?![0-9a-f]{2})|:|;|\\\\|//|/\\.{1,2}(/|$)|%2e).*",
                    Pattern.DOTALL);

    private PlainAddress() {
    }

    /** @return whether the request's address is one that our own pages could have written */
    public static boolean is(HttpServletRequest request) {
        return !request.isRequestedSessionIdFromURL()
                && is(request.getRequestURI().substring(request.getContextPath().length()));
    }

    /** @param rawPath the path as it was sent, without the query */
    static boolean is(String rawPath) {
        return rawPath.startsWith("/") && !ODD.matcher(rawPath).matches();
    }
}
