package vn.sontay.training.people.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontay.training.people.security.RememberedDevices;
import vn.sontay.training.web.Proxies;

/**
 * The cookies beside the session's: the token of a sign-in that waits for its code (SFA-2), that of a remembered browser (SFA-6), and that
 * of who was sent to the provider (OID-3). No script reads them; over https no other host of the domain sets them.
 */
@RequestScoped
public class FactorCookies {

    private static final String STEP = "second-step";
    private static final String REMEMBERED = "remembered";
    private static final String PROVIDER = "provider-step";
    private static final int UNTIL_IT_IS_CLOSED = -1;

    @Inject
    HttpServletRequest request;

    @Inject
    Proxies proxies;

    /** @return the token of what waits; empty when there is none */
    String step() {
        return read(STEP);
    }

    void giveStep(HttpServletResponse response, String token) {
        add(response, STEP, token, UNTIL_IT_IS_CLOSED);
    }

    void takeStep(HttpServletResponse response) {
        add(response, STEP, "", 0);
    }

    /** @return the token of the remembered browser; empty when it isn't one */
    String remembered() {
        return read(REMEMBERED);
    }

    void giveRemembered(HttpServletResponse response, String token) {
        add(response, REMEMBERED, token, Math.toIntExact(RememberedDevices.REMEMBERED_FOR.toSeconds()));
    }

    /** @return the token of who was sent to the provider; empty when nobody was */
    String provider() {
        return read(PROVIDER);
    }

    void giveProvider(HttpServletResponse response, String token) {
        add(response, PROVIDER, token, UNTIL_IT_IS_CLOSED);
    }

    void takeProvider(HttpServletResponse response) {
        add(response, PROVIDER, "", 0);
    }

    private String read(String name) {
        String full = full(name);
        return Optional.ofNullable(request.getCookies()).stream().flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(full)).map(Cookie::getValue).findFirst().orElse("");
    }

    private void add(HttpServletResponse response, String name, String token, int seconds) {
        Cookie cookie = new Cookie(full(name), token);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(proxies.isHttps(request));
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private String full(String name) {
        return proxies.isHttps(request) ? "__Host-" + name : name;
    }
}
