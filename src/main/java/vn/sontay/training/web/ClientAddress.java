package vn.sontay.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Where this request comes from (WEB-5), for whoever counts guesses. */
@ApplicationScoped
public class ClientAddress {

    @Inject
    HttpServletRequest request;

    @Inject
    Proxies proxies;

    /** @return the address of the person's device, or of the last network that hides it */
    public String text() {
        return proxies.clientAddress(request);
    }
}
