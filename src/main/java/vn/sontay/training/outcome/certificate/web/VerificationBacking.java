package vn.sontay.training.outcome.certificate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.Verification;
import vn.sontay.training.outcome.certificate.VerificationService;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.web.ClientAddress;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.Form;

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

    @Inject
    Filters filters;

    @Inject
    Form form;

    private @Nullable Verification answer;

    /** Looks the code up, if there is one. */
    public void load() {
        String typed = request.getAttribute(CODE) instanceof String code
                ? code
                : Objects.requireNonNullElse(request.getParameter("code"), "");
        form.show("code", typed);
        if (!typed.isBlank()) {
            answer = service.verify(typed, address.text());
            form.show("code", answer.code());
        } else if (request.getParameter("code") != null) {
            filters.refuse(RuleException.at("code", "certificate.codeMissing"));
        }
    }

    /** @return the answer, or null before a code is given */
    public @Nullable Verification getAnswer() {
        return answer;
    }

    /** @return done, danger or warning */
    public String getTone() {
        if (answer == null) {
            return "";
        }
        return switch (answer.state()) {
            case VALID -> "done";
            case REVOKED, CANCELLED, REPLACED -> "danger";
            case EXPIRED, AWAITING_SIGNATURE, VOIDED, UNKNOWN, WAIT -> "warning";
        };
    }
}
