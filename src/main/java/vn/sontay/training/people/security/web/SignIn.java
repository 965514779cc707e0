package vn.sontay.training.people.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.sontay.training.people.security.Sessions;
import vn.sontay.training.people.security.SignInService;
import vn.sontay.training.people.security.SignInTry;
import vn.sontay.training.people.security.Visit;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.web.ClientAddress;
import vn.sontay.training.web.SessionCookie;

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

    @Inject
    ClientAddress address;

    @Inject
    Sessions sessions;

    @Inject
    SessionCookie cookie;

    @Inject
    FacesContext faces;

    /** Keeps the session of this request under a new token (SEC-5). */
    void renew() {
        cookie.token(request).flatMap(sessions::renew)
                .ifPresent(renewed -> cookie.give(request,
                        (HttpServletResponse) faces.getExternalContext().getResponse(), renewed.token(),
                        renewed.kept()));
    }

    /**
     * @param typed user name or phone number
     * @param ownDevice whether the person says that nobody else uses this device (SEC-11)
     * @return false when what was typed as a password is the unused code of a slip, with which a password is to be set first
     * @throws RuleException when it doesn't match, with one message for every reason
     */
    boolean with(String typed, String password, boolean ownDevice, HttpServletResponse response) {
        try {
            finish(service.begin(typed, visit()), password, ownDevice, response);
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
        finish(service.activate(requestId, typed, code, password, visit()), password, false, response);
    }

    private void finish(SignInTry attempt, String password, boolean ownDevice, HttpServletResponse response) {
        AuthenticationStatus status = security.authenticate(request, response,
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(attempt.userName(), password))
                        .rememberMe(ownDevice));
        if (status != AuthenticationStatus.SUCCESS) {
            throw RuleException.at("password", "security.wrong");
        }
        device.write(response, service.succeeded(attempt));
    }

    private Visit visit() {
        return new Visit(address.text(), device.read());
    }
}
