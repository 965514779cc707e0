package vn.sontay.training.security;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A form that was sent after its session had ended (SEC-10), so that what was typed outlives signing in again.
 *
 * @param again the page of ours to come back to
 * @param fields what the form held, by name
 */
public record KeptForm(String again, Map<String, String[]> fields) implements Serializable {

    /** The field that says whose form it is; without it and {@link #AGAIN} none is kept. */
    public static final String PERSON = "_person";

    /** The field with the address of the form's page. */
    public static final String AGAIN = "_again";

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int SAME_REQUEST_ELSEWHERE = 307;

    public KeptForm {
        fields = Map.copyOf(fields);
    }

    /** @return whether it is a form that wants to be kept */
    public static boolean isOne(HttpServletRequest request) {
        try {
            request.setCharacterEncoding(StandardCharsets.UTF_8);
            return "POST".equals(request.getMethod()) && request.getContentType() != null
                    && request.getContentType().startsWith(FORM) && request.getParameter(AGAIN) != null;
        } catch (IllegalStateException e) {
            return false; // longer than the server reads
        }
    }

    /** Has the browser send the same form to the page for signing in, which carries it on. */
    public static AuthenticationStatus toSignIn(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(SAME_REQUEST_ELSEWHERE);
        response.setHeader("Location", request.getContextPath() + "/sign-in");
        response.setHeader("Cache-Control", "no-store");
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
