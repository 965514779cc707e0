package vn.sontay.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;

/**
 * The cookie that carries a session's token (SEC-11). Over https its name begins with {@code __Host-}: such a cookie can't be
 * set by a neighbouring host or over plain http. On plain http, as in a demo, browsers refuse that name.
 */
@ApplicationScoped
public class SessionCookie {

    /** The name on plain http. */
    public static final String PLAIN = "session";
    /** The name on https. */
    public static final String SECURE = "__Host-session";

    @Inject
    Proxies proxies;

    /** @return the token that the browser sent; whether it is anybody's is for the database to say */
    public Optional<String> token(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        String name = name(request);
        for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
            if (cookie.getName().equals(name) && !cookie.getValue().isEmpty()) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    /** @param kept how long the browser keeps it after it is closed; zero for until then */
    public void give(HttpServletRequest request, HttpServletResponse response, String token, Duration kept) {
        add(request, response, token, kept.isZero() ? -1 : Math.toIntExact(kept.toSeconds()));
    }

    /** Has the browser forget it. */
    public void take(HttpServletRequest request, HttpServletResponse response) {
        add(request, response, "", 0);
    }

    private void add(HttpServletRequest request, HttpServletResponse response, String token, int seconds) {
        Cookie cookie = new Cookie(name(request), token);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(proxies.isHttps(request));
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private String name(HttpServletRequest request) {
        return proxies.isHttps(request) ? SECURE : PLAIN;
    }
}
