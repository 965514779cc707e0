package vn.sontay.training.people.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.sontay.training.people.security.SignInService;
import vn.sontay.training.people.security.Visit;
import vn.sontay.training.people.security.provider.ProviderProof;
import vn.sontay.training.web.ClientAddress;

/** Signs in whom the provider has named, through Jakarta Security. */
@RequestScoped
public class ProviderSignIn {

    @Inject
    SecurityContext security;

    @Inject
    SignInService service;

    @Inject
    DeviceCookie device;

    @Inject
    AfterSignIn after;

    @Inject
    HttpServletRequest request;

    @Inject
    ClientAddress address;

    /** @return the address that comes next: where they wanted to go, or the code of the second factor (OID-6) */
    String with(ProviderProof proof, String next, HttpServletResponse response) {
        after.leadsTo(next);
        AuthenticationStatus status = security.authenticate(request, response,
                AuthenticationParameters.withParams().credential(proof));
        if (status != AuthenticationStatus.SUCCESS) {
            return after.secondStep();
        }
        device.write(response,
                service.succeeded(proof.caller().getName(), new Visit(address.text(), device.read())));
        return after.address();
    }
}
