package vn.sontay.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The session's token, which every form of a signed-in user carries (WEB-2). */
@Named
@RequestScoped
public class Csrf {

    /** The form field's name. */
    public static final String FIELD = "_token";
    /** The header's name, for requests made by script. */
    public static final String HEADER = "X-Token";

    private static final String ATTRIBUTE = "token";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    HttpServletRequest request;

    /** @return the token of the session; empty when there is no session, since nobody is signed in then */
    public String getToken() {
        HttpSession session = request.getSession(false);
        return session == null ? "" : of(session);
    }

    static String of(HttpSession session) {
        if (session.getAttribute(ATTRIBUTE) instanceof String token) {
            return token;
        }
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        session.setAttribute(ATTRIBUTE, token);
        return token;
    }
}
