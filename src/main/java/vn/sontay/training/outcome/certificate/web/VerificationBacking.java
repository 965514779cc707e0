package vn.sontay.training.outcome.certificate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.Verification;
import vn.sontay.training.outcome.certificate.VerificationService;
import vn.sontay.training.web.ClientAddress;

/** The page on which anyone verifies a certificate; the code stands in the address. */
@Named
@RequestScoped
public class VerificationBacking {

    /** Request attribute: the code that stands in the path. */
    static final String CODE = "verificationCode";

    @Inject
    HttpServletRequest request;

    @Inject
    ClientAddress address;

    @Inject
    VerificationService service;

    private String typed = "";
    private @Nullable Verification answer;

    /** Looks the code up, if there is one. */
    public void load() {
        typed = request.getAttribute(CODE) instanceof String code
                ? code
                : Objects.requireNonNullElse(request.getParameter("code"), "");
        if (!typed.isBlank()) {
            answer = service.verify(typed, address.text());
        }
    }

    /** @return what was typed, or the code as it is printed */
    public String getCode() {
        return answer == null ? typed : answer.code();
    }

    /** @return the answer, or null before a code is given */
    public @Nullable Verification getAnswer() {
        return answer;
    }

    /** @return whether the form was sent without a code */
    public boolean isMissing() {
        return typed.isBlank() && request.getParameter("code") != null;
    }

    /** @return done, danger or warning */
    public String getTone() {
        if (answer == null) {
            return "";
        }
        return switch (answer.state()) {
            case VALID -> "done";
            case REVOKED -> "danger";
            case UNKNOWN, WAIT -> "warning";
        };
    }
}
