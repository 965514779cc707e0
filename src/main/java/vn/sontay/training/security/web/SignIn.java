package vn.sontay.training.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.sontay.training.security.SignInService;
import vn.sontay.training.security.SignInTry;
import vn.sontay.training.security.Visit;
import vn.sontay.training.shared.RuleException;

/** Signs the user of this request in, through Jakarta Security. */
@RequestScoped
public class SignIn {

    @Inject
    SecurityContext security;

    @Inject
    SignInService service;

    @Inject
    DeviceCookie device;

    @Inject
    HttpServletRequest request;

    /**
     * @param typed user name or phone number
     * @return false when what was typed as a password is the unused code of a slip, with which a password is to be set first
     * @throws RuleException when it doesn't match, with one message for every reason
     */
    boolean with(String typed, String password, HttpServletResponse response) {
        try {
            finish(service.begin(typed, visit()), password, response);
            return true;
        } catch (RuleException refused) {
            if (service.isCode(typed, password)) {
                return false;
            }
            throw refused;
        }
    }

    /** Sets the password by the code of a slip, and signs in with it. @throws RuleException when the code doesn't match */
    void first(String requestId, String typed, String code, String password, HttpServletResponse response) {
        finish(service.activate(requestId, typed, code, password, visit()), password, response);
    }

    private void finish(SignInTry attempt, String password, HttpServletResponse response) {
        AuthenticationStatus status = security.authenticate(request, response, AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(attempt.userName(), password)));
        if (status != AuthenticationStatus.SUCCESS) {
            throw RuleException.at("password", "security.wrong");
        }
        device.write(response, service.succeeded(attempt));
    }

    private Visit visit() {
        return new Visit(request.getRemoteAddr(), device.read());
    }
}
