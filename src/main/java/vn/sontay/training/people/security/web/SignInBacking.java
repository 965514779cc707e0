package vn.sontay.training.people.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.io.IOException;
import vn.sontay.training.web.Form;

/** The sign-in form. */
@Named
@RequestScoped
public class SignInBacking {

    @Inject
    SignIn signIn;

    @Inject
    FirstSignInBacking firstSignIn;

    @Inject
    AfterSignIn after;

    @Inject
    FacesContext faces;

    @Inject
    Form form;

    /** What is typed. */
    private record Typed(@NotBlank(message = "security.nameMissing") String name,
            @NotEmpty(message = "security.passwordMissing") String password, boolean ownDevice) {
    }

    /**
     * Signs in and goes to where the user wanted to go, or home; where a second factor is asked for, to its page first. Who typed
     * the code of a slip goes on to setting a password, with nothing typed again.
     *
     * @return the page to show instead; empty when the answer is given
     */
    public String signIn() throws IOException {
        return signIn(form.read(Typed.class));
    }

    /** Signs in with what nobody had to type, and goes on in the same way. */
    public String signInAs(String name, String password) throws IOException {
        return signIn(new Typed(name, password, false));
    }

    private String signIn(Typed typed) throws IOException {
        ExternalContext external = faces.getExternalContext();
        SignIn.Outcome outcome = signIn.with(typed.name(), typed.password(), typed.ownDevice(),
                (HttpServletResponse) external.getResponse());
        if (outcome == SignIn.Outcome.SLIP) {
            firstSignIn.continueWith(typed.name(), typed.password());
            return "/first-sign-in";
        }
        external.redirect(external.getRequestContextPath()
                + (outcome == SignIn.Outcome.IN ? after.address() : after.secondStep()));
        faces.responseComplete();
        return "";
    }
}
