package vn.sontay.training.people.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.people.security.OwnSessionsService;
import vn.sontay.training.web.Once;

/** Where the user is signed in, and the way out everywhere at once. */
@Named
@RequestScoped
public class OwnSessionsBacking {

    @Inject
    OwnSessionsService service;

    private final Once<Integer> count = new Once<>(() -> service.count());

    /** @return on how many devices, this one included */
    public int getCount() {
        return count.get();
    }

    /** Signs out everywhere. */
    public String endAll() {
        service.endAll();
        return "/sign-in?faces-redirect=true&m=security.signedOutEverywhere";
    }
}
