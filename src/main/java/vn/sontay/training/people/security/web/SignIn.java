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
import java.util.Optional;
import vn.sontay.training.people.security.Sessions;
import vn.sontay.training.people.security.SignInService;
import vn.sontay.training.people.security.SignInTry;
import vn.sontay.training.people.security.Visit;
import vn.sontay.training.people.security.factor.PassedStep;
import vn.sontay.training.people.security.factor.PasskeyAsked;
import vn.sontay.training.people.security.factor.SecondStepService;
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
    SecondStepService secondStep;

    @Inject
    DeviceCookie device;

    @Inject
    FactorCookies cookies;

    @Inject
    Remembering remembering;

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

    /** What came of a try that wasn't refused. */
    enum Outcome {
        /** Signed in. */
        IN,
        /** The password was right; the code of the second factor is asked for (SFA-2). */
        SECOND_STEP,
        /** What was typed as a password is the unused code of a slip, with which a password is to be set first. */
        SLIP
    }

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
     * @throws RuleException when it doesn't match, with one message for every reason
     */
    Outcome with(String typed, String password, boolean ownDevice, HttpServletResponse response) {
        try {
            return finish(service.begin(typed, visit()), password, ownDevice, response);
        } catch (RuleException refused) {
            if (service.isCode(typed, password)) {
                return Outcome.SLIP;
            }
            throw refused;
        }
    }

    /** Sets the password by the code of a slip, and signs in with it. @throws RuleException when the code doesn't match */
    Outcome first(String requestId, String typed, String code, String password, HttpServletResponse response) {
        return finish(service.activate(requestId, typed, code, password, visit()), password, false, response);
    }

    private Outcome finish(SignInTry attempt, String password, boolean ownDevice, HttpServletResponse response) {
        AuthenticationStatus status = security.authenticate(request, response,
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(attempt.userName(), password))
                        .rememberMe(ownDevice));
        if (status == AuthenticationStatus.SEND_FAILURE) {
            service.passwordWasWrong(attempt);
            throw RuleException.at("password", "security.wrong");
        }
        service.passwordWasRight(attempt);
        if (status != AuthenticationStatus.SUCCESS) {
            return Outcome.SECOND_STEP;
        }
        device.write(response, service.succeeded(attempt.userName(), visit()));
        return Outcome.IN;
    }

    /** @return whether a sign-in in this browser waits for its code */
    boolean isWaiting() {
        return secondStep.isWaiting(cookies.step());
    }

    /** Signs in whom the password has named, by the code. @throws RuleException beside {@code code} */
    void second(String requestId, String code, boolean remember, HttpServletResponse response) {
        PassedStep passed = secondStep.pass(requestId, cookies.step(), code, visit());
        begin(passed, response);
        if (remember) {
            remembering.write(response, passed.caller());
        }
        cookies.takeStep(response);
    }

    /** The same by a passkey. @throws RuleException beside {@code passkey} */
    void secondByKey(String requestId, String answer, HttpServletResponse response) {
        begin(secondStep.passByKey(requestId, cookies.step(), answer, visit()), response);
        cookies.takeStep(response);
    }

    /** @return what a passkey is to sign in this browser; empty when no code can be left out by one */
    Optional<PasskeyAsked> asked() {
        return secondStep.asked(cookies.step());
    }

    /** @return whether an app makes codes for whoever has given the password in this browser */
    boolean isByApp() {
        return secondStep.isByApp(cookies.step());
    }

    private void begin(PassedStep passed, HttpServletResponse response) {
        security.authenticate(request, response,
                AuthenticationParameters.withParams().credential(passed).rememberMe(passed.ownDevice()));
        device.write(response, service.succeeded(passed.caller().getName(), visit()));
    }

    private Visit visit() {
        return new Visit(address.text(), device.read());
    }
}
