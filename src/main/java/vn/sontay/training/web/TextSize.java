package vn.sontay.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** How large the type is that this browser asked for: 1 as usual, 2 and 3 larger. */
@Named
@ApplicationScoped
public class TextSize {

    /** The cookie that keeps it. */
    static final String COOKIE = "text-size";
    /** What it may hold. */
    static final Pattern SIZES = Pattern.compile("[1-3]");

    @Inject
    HttpServletRequest request;

    /** @return 1 to 3 */
    public int getSize() {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(COOKIE) && SIZES.matcher(cookie.getValue()).matches()) {
                    return Integer.parseInt(cookie.getValue());
                }
            }
        }
        return 1;
    }

    /** @return the class of the page's root element; empty for the usual size */
    public String getStyleClass() {
        int size = getSize();
        return size == 1 ? "" : "text-" + size;
    }

    /** @return the address of the page that is shown, inside the application */
    public String getHere() {
        String page = request.getServletPath().replaceFirst("\\.xhtml$", "");
        return request.getQueryString() == null ? page : page + "?" + request.getQueryString();
    }
}
