package vn.sontay.training.people.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontay.training.people.security.KnownDevices;
import vn.sontay.training.web.Proxies;

/** The cookie that holds a browser's token (SEC-12). No script reads it; over https no other host of the domain sets it. */
@RequestScoped
public class DeviceCookie {

    private static final String NAME = "device";
    private static final String LOCKED_TO_THE_HOST = "__Host-" + NAME;

    @Inject
    HttpServletRequest request;

    @Inject
    Proxies proxies;

    @Inject
    Clock clock;

    /** @return the token; empty when there is none */
    String read() {
        String name = name();
        return Optional.ofNullable(request.getCookies()).stream().flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name)).map(Cookie::getValue).findFirst().orElse("");
    }

    void write(HttpServletResponse response, String token) {
        String expires = DateTimeFormatter.RFC_1123_DATE_TIME
                .format(clock.instant().plus(KnownDevices.KNOWN_FOR).atOffset(ZoneOffset.UTC));
        response.addHeader("Set-Cookie",
                name() + "=" + token + "; Path=/; Max-Age=" + KnownDevices.KNOWN_FOR.toSeconds()
                        + "; Expires=" + expires + "; HttpOnly; SameSite=Lax"
                        + (proxies.isHttps(request) ? "; Secure" : ""));
    }

    private String name() {
        return proxies.isHttps(request) ? LOCKED_TO_THE_HOST : NAME;
    }
}
