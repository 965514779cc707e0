package vn.sontay.training.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;

/** Keeps the size of type that was chosen, for a year, and shows the same page again. */
@WebServlet("/text-size")
public class TextSizeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int YEAR = 365 * 24 * 60 * 60;
    /** Longer than the address of any page; the pattern below takes a stack's depth for each step of a path. */
    private static final int LONGEST = 500;
    /** A page of ours: never another host, be it written as //host or with a backslash. */
    private static final Pattern INSIDE = Pattern.compile("/[a-z-]+(/[a-z-]+)*([?][A-Za-z0-9=&%._-]*)?");

    @Inject
    transient Proxies proxies;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String size = Objects.requireNonNullElse(request.getParameter("size"), "");
        if (TextSize.SIZES.matcher(size).matches()) {
            Cookie cookie = new Cookie(TextSize.COOKIE, size);
            cookie.setPath(request.getContextPath() + "/");
            cookie.setMaxAge(YEAR);
            cookie.setHttpOnly(true);
            cookie.setSecure(proxies.isHttps(request));
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
        String back = Objects.requireNonNullElse(request.getParameter("back"), "");
        response.sendRedirect(request.getContextPath() + (isInside(back) ? back : "/home"));
    }

    static boolean isInside(String address) {
        return address.length() <= LONGEST && INSIDE.matcher(address).matches();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/home");
    }
}
