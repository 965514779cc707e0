package vn.sontay.training.people.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.draft.Draft;
import vn.sontay.training.shared.draft.DraftStore;

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

    private String name = "";
    private String password = "";
    private String next = "";
    private boolean ownDevice;

    /**
     * Signs in and goes to where the user wanted to go, or home. Who typed the code of a slip goes on to setting a password, with
     * nothing typed again.
     *
     * @return the page to show instead; empty when the answer is given
     */
    public String signIn() throws IOException {
        if (name.isBlank()) {
            throw RuleException.at("name", "security.nameMissing");
        }
        if (password.isEmpty()) {
            throw RuleException.at("password", "security.passwordMissing");
        }
        ExternalContext external = faces.getExternalContext();
        if (!signIn.with(name, password, ownDevice, (HttpServletResponse) external.getResponse())) {
            firstSignIn.continueWith(name, password);
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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isOwnDevice() {
        return ownDevice;
    }

    public void setOwnDevice(boolean ownDevice) {
        this.ownDevice = ownDevice;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next == null ? "" : next;
    }
}
