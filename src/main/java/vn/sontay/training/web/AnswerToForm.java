package vn.sontay.training.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.draft.FormTag;

/**
 * Tells by the answer whether a form was accepted: it leads to another page, or to a file. The browser is told the form's
 * number, so that static/keep-form.js lets go of what it keeps.
 */
final class AnswerToForm extends HttpServletResponseWrapper {

    /** The cookie with the numbers of the forms accepted last. */
    static final String COOKIE = "accepted";

    /** Request attribute: this answer, for {@link AcceptedForm}. */
    static final String ATTRIBUTE = "answerToForm";

    private static final int MOST = 3;
    private static final int SECONDS = 600;
    private static final int MULTIPLE_CHOICES = 300;

    private final HttpServletRequest request;
    private final String number;
    private final boolean https;
    private boolean accepted;

    AnswerToForm(HttpServletRequest request, HttpServletResponse response, String number, boolean https) {
        super(response);
        this.https = https;
        this.request = request;
        this.number = number;
    }

    boolean isAccepted() {
        return accepted;
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        if (!location.contains("/sign-in")) {
            accept();
        }
        super.sendRedirect(location);
    }

    @Override
    public void setContentType(@Nullable String type) {
        if (type != null && !type.toLowerCase(Locale.ROOT).startsWith("text/html") && getStatus() < MULTIPLE_CHOICES) {
            accept();
        }
        super.setContentType(type);
    }

    void accept() {
        if (!accepted) {
            accepted = true;
            Cookie cookie = new Cookie(COOKIE, Stream.concat(Stream.of(number), before()).distinct().limit(MOST)
                    .collect(Collectors.joining(".")));
            cookie.setPath(request.getContextPath() + "/");
            cookie.setMaxAge(SECONDS);
            cookie.setSecure(https);
            cookie.setAttribute("SameSite", "Lax");
            addCookie(cookie);
        }
    }

    private Stream<String> before() {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Stream.empty()
                : Stream.of(cookies).filter(cookie -> cookie.getName().equals(COOKIE))
                        .flatMap(cookie -> Stream.of(cookie.getValue().split("\\.")))
                        .filter(FormTag::isNumber);
    }
}
