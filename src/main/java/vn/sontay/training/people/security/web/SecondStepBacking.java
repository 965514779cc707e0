package vn.sontay.training.people.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** The code after the password. */
@Named
@RequestScoped
public class SecondStepBacking {

    @Inject
    SignIn signIn;

    @Inject
    AfterSignIn after;

    @Inject
    Parameters parameters;

    @Inject
    FacesContext faces;

    @Inject
    Form form;

    /** What is typed. */
    private record Typed(String requestId, @NotBlank(message = "security.factorCodeMissing") String code,
            boolean remember) {
    }

    /** @return the sign-in page, when no password was given before; else null */
    public @Nullable String open() {
        return signIn.isWaiting() ? null : "/sign-in?faces-redirect=true";
    }

    /** Signs in and goes on to where the user wanted to go. */
    public void confirm() throws IOException {
        Typed typed = form.read(Typed.class);
        ExternalContext external = faces.getExternalContext();
        signIn.second(typed.requestId(), typed.code(), typed.remember(),
                (HttpServletResponse) external.getResponse());
        external.redirect(external.getRequestContextPath() + after.address());
        faces.responseComplete();
    }

    /** @return whether the phone isn't at hand, so that letters are typed */
    public boolean isWithoutPhone() {
        return !parameters.text("without").isEmpty();
    }
}
