package vn.sontay.training.people.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.draft.Draft;
import vn.sontay.training.shared.draft.DraftStore;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** The sign-in form. */
@Named
@RequestScoped
public class SignInBacking {

    private static final Pattern DRAFT = Pattern.compile("[?&]" + Draft.PARAMETER + "=([0-9a-f-]{36})$");

    @Inject
    SignIn signIn;

    @Inject
    FirstSignInBacking firstSignIn;

    @Inject
    DraftStore drafts;

    @Inject
    CurrentUser currentUser;

    @Inject
    FacesContext faces;

    @Inject
    Form form;

    @Inject
    Parameters parameters;

    private String next = "";

    /** What is typed. */
    private record Typed(@NotBlank(message = "security.nameMissing") String name,
            @NotEmpty(message = "security.passwordMissing") String password, boolean ownDevice) {
    }

    @PostConstruct
    void read() {
        next = parameters.text("next");
    }

    /**
     * Signs in and goes to where the user wanted to go, or home. Who typed the code of a slip goes on to setting a password, with
     * nothing typed again.
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
        if (!signIn.with(typed.name(), typed.password(), typed.ownDevice(),
                (HttpServletResponse) external.getResponse())) {
            firstSignIn.continueWith(typed.name(), typed.password());
            return "/first-sign-in";
        }
        external.redirect(external.getRequestContextPath() + after());
        faces.responseComplete();
        return "";
    }

    private String after() {
        if (!isOwnPage(next)) {
            return "/home";
        }
        boolean others = draft().isPresent() && draft().flatMap(number -> currentUser.caller()
                .flatMap(caller -> drafts.find(number, caller.accountId()))).isEmpty();
        return others ? "/home?m=security.keptNotYours" : next;
    }

    /** @return whether signing in leads to what was typed before */
    public boolean isDraftWaiting() {
        return isOwnPage(next) && draft().isPresent();
    }

    private Optional<String> draft() {
        Matcher asked = DRAFT.matcher(next);
        return asked.find() ? Optional.of(asked.group(1)) : Optional.empty();
    }

    private static boolean isOwnPage(String address) {
        return address.matches("/[a-zA-Z].{0,1000}") && !address.contains("\\") && !address.contains("//")
                && !address.startsWith("/sign-in") && address.chars().allMatch(c -> c > 31);
    }

    public String getNext() {
        return next;
    }
}
