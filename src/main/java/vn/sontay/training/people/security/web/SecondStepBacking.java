package vn.sontay.training.people.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.security.factor.PasskeyAsked;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Once;
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

    /** As it stood when the form came, and as the page shows it: what was refused is asked anew. */
    private final Once<Optional<PasskeyAsked>> askedBefore = new Once<>(() -> signIn.asked());
    private final Once<Optional<PasskeyAsked>> asked = new Once<>(() -> signIn.asked());
    private final Once<Boolean> byApp = new Once<>(() -> signIn.isByApp());

    /** What is typed. */
    private record Typed(String requestId, @NotBlank(message = "security.factorCodeMissing") String code,
            boolean remember) {
    }

    /** What a passkey has signed. */
    private record Signed(String requestId, @NotBlank(message = "security.passkeyMissing") String passkey) {
    }

    /** @return the sign-in page, when no password was given before; else null */
    public @Nullable String open() {
        return signIn.isWaiting() ? null : "/sign-in?faces-redirect=true";
    }

    /** Signs in and goes on to where the user wanted to go. */
    public void confirm() throws IOException {
        Typed typed = form.read(Typed.class);
        signIn.second(typed.requestId(), typed.code(), typed.remember(),
                (HttpServletResponse) faces.getExternalContext().getResponse());
        goOn();
    }

    /** The same by a passkey. */
    public void confirmByKey() throws IOException {
        Signed signed = form.read(Signed.class);
        signIn.secondByKey(signed.requestId(), signed.passkey(),
                (HttpServletResponse) faces.getExternalContext().getResponse());
        goOn();
    }

    private void goOn() throws IOException {
        ExternalContext external = faces.getExternalContext();
        external.redirect(external.getRequestContextPath() + after.address());
        faces.responseComplete();
    }

    /** @return what a passkey is to sign, or null for whom none is asked for */
    public @Nullable PasskeyAsked getAsked() {
        return (form.isShowing() ? asked : askedBefore).get().orElse(null);
    }

    /** @return whether the phone isn't at hand, or makes no codes, so that letters are typed */
    public boolean isWithoutPhone() {
        return !parameters.text("without").isEmpty() || getAsked() != null && !byApp.get();
    }
}
