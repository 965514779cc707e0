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
import vn.sontay.training.shared.RuleException;

/** Signs the user of this request in, through Jakarta Security. */
@RequestScoped
public class SignIn {

    @Inject
    SecurityContext security;

    @Inject
    SignInService service;

    @Inject
    HttpServletRequest request;

    /**
     * @param typed user name or phone number
     * @throws RuleException when it doesn't match, with one message for every reason
     */
    public void with(String typed, String password, HttpServletResponse response) {
        String address = request.getRemoteAddr();
        String name = service.resolve(typed, address);
        AuthenticationStatus status = security.authenticate(request, response,
                AuthenticationParameters.withParams().credential(new UsernamePasswordCredential(name, password)));
        if (status != AuthenticationStatus.SUCCESS) {
            service.failed(name, address);
            throw RuleException.at("password", "security.wrong");
        }
        service.succeeded(name, address);
    }
}
