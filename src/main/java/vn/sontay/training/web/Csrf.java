package vn.sontay.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
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

    private static final int LETTERS = 32;

    @Inject
    HttpServletRequest request;

    @Inject
    SessionCookie cookie;

    @Inject
    CurrentUser currentUser;

    /** @return the token of the caller's session; empty when nobody is signed in */
    public String getToken() {
        return currentUser.caller().flatMap(caller -> cookie.token(request)).map(Csrf::of).orElse("");
    }

    /** @return whether the request carries the token of its session, which it needs only when somebody is signed in */
    boolean isRight() {
        String header = request.getHeader(HEADER);
        String sent = header == null ? request.getParameter(FIELD) : header;
        return currentUser.caller().isEmpty()
                || sent != null && MessageDigest.isEqual(getToken().getBytes(StandardCharsets.UTF_8),
                        sent.getBytes(StandardCharsets.UTF_8));
    }

    private static String of(String sessionToken) {
        return Digests.sha256("form|" + sessionToken).substring(0, LETTERS);
    }
}
