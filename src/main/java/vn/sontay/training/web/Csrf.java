package vn.sontay.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Digests;

/**
 * The token that every form of a signed-in user carries (WEB-2). It is made of the session's, by a way that leads in one
 * direction only, so nothing has to be kept for it, and it ends with the session.
 */
@Named
@ApplicationScoped
public class Csrf {

    /** The form field's name. */
    public static final String FIELD = "_token";
    /** The header's name, for requests made by script. */
    public static final String HEADER = "X-Token";

    private static final int BYTES = 16;
    private static final String SHOWN = Csrf.class.getName();

    @Inject
    HttpServletRequest request;

    @Inject
    SessionCookie cookie;

    @Inject
    CurrentUser currentUser;

    /** @return the token of the caller's session, masked anew for each answer; empty when nobody is signed in */
    public String getToken() {
        if (request.getAttribute(SHOWN) == null) {
            request.setAttribute(SHOWN, secret().map(MaskedToken::of).orElse(""));
        }
        return (String) request.getAttribute(SHOWN);
    }

    /** @return whether the request carries the token of its session, which it needs only when somebody is signed in */
    boolean isRight() {
        String header = request.getHeader(HEADER);
        String sent = header == null ? request.getParameter(FIELD) : header;
        return currentUser.caller().isEmpty()
                || secret().map(secret -> MaskedToken.matches(sent, secret)).orElse(false);
    }

    private Optional<byte[]> secret() {
        return currentUser.caller().flatMap(caller -> cookie.token(request)).map(Csrf::of);
    }

    private static byte[] of(String sessionToken) {
        return Arrays.copyOf(HexFormat.of().parseHex(Digests.sha256("form|" + sessionToken)), BYTES);
    }
}
