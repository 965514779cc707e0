package vn.sontay.training.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sontay.training.shared.RuleException;

/** The sign-in form. */
@Named
@RequestScoped
public class SignInBacking {

    @Inject
    SignIn signIn;

    @Inject
    KeptForms keptForms;

    @Inject
    FacesContext faces;

    private String name = "";
    private String password = "";
    private String next = "";
    private boolean ownDevice;

    /** Signs in and goes to where the user wanted to go, or home. */
    public void signIn() throws IOException {
        if (name.isBlank()) {
            throw RuleException.at("name", "security.nameMissing");
        }
        if (password.isEmpty()) {
            throw RuleException.at("password", "security.passwordMissing");
        }
        ExternalContext external = faces.getExternalContext();
        signIn.with(name, password, ownDevice, (HttpServletResponse) external.getResponse());
        external.redirect(external.getRequestContextPath() + after());
        faces.responseComplete();
    }

    private String after() {
        return keptForms.isAny()
                ? keptForms.keep().filter(SignInBacking::isOwnPage).orElse("/home?m=security.keptNotYours")
                : isOwnPage(next) ? next : "/home";
    }

    private static boolean isOwnPage(String address) {
        return address.matches("/[a-zA-Z].{0,500}") && !address.contains("\\") && !address.contains("//")
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
