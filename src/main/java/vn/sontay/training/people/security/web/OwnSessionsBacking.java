package vn.sontay.training.people.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.people.security.OwnSessionsService;

/** Where the user is signed in, and the way out everywhere at once. */
@Named
@RequestScoped
public class OwnSessionsBacking {

    @Inject
    OwnSessionsService service;

    /** @return on how many devices, this one included */
    public int getCount() {
        return service.count();
    }

    /** Signs out everywhere. */
    public String endAll() {
        service.endAll();
        return "/sign-in?faces-redirect=true&m=security.signedOutEverywhere";
    }
}
