package vn.sontay.training.people.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import vn.sontay.training.web.Form;

/** The first sign-in with the code of the slip: sets the password and signs in with it. */
@Named
@RequestScoped
public class FirstSignInBacking {

    @Inject
    SignIn signIn;

    @Inject
    FacesContext faces;

    @Inject
    Form form;

    /** What is typed. */
    private record Typed(String requestId, @NotBlank(message = "security.nameMissing") String name,
            @NotBlank(message = "security.codeMissing") String code, String password) {
    }

    /** Comes from the sign-in form with what was typed there, since it was a code and no password. */
    void continueWith(String typedName, String typedCode) {
        form.show("name", typedName);
        form.show("code", typedCode);
    }

    /** Checks the code, keeps the password, signs in. */
    public void activate() throws IOException {
        Typed typed = form.read(Typed.class);
        ExternalContext external = faces.getExternalContext();
        SignIn.Outcome outcome = signIn.first(typed.requestId(), typed.name(), typed.code(), typed.password(),
                (HttpServletResponse) external.getResponse());
        external.redirect(external.getRequestContextPath() + (outcome == SignIn.Outcome.IN
                ? "/home?m=security.passwordSet"
                : "/second-step?m=security.passwordSet"));
        faces.responseComplete();
    }
}
