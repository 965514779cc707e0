package vn.sontay.training.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.sontay.training.security.Sessions;
import vn.sontay.training.security.SignInService;
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
     * @throws RuleException when it doesn't match, with one message for every reason
     */
    public void with(String typed, String password, boolean ownDevice, HttpServletResponse response) {
        String from = address.text();
        String name = service.resolve(typed, from);
        AuthenticationStatus status = security.authenticate(request, response,
                AuthenticationParameters.withParams().credential(new UsernamePasswordCredential(name, password))
                        .rememberMe(ownDevice));
        if (status != AuthenticationStatus.SUCCESS) {
            service.failed(name, from);
            throw RuleException.at("password", "security.wrong");
        }
        service.succeeded(name, from);
    }
}
