package vn.sontay.training.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sontay.training.security.SignInService;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.web.ClientAddress;

/** The first sign-in with the code of the slip: sets the password and signs in with it. */
@Named
@RequestScoped
public class FirstSignInBacking {

    @Inject
    SignInService service;

    @Inject
    SignIn signIn;

    @Inject
    FacesContext faces;

    @Inject
    ClientAddress address;

    private String name = "";
    private String code = "";
    private String password = "";

    /** Checks the code, keeps the password, signs in. */
    public void activate() throws IOException {
        if (name.isBlank()) {
            throw RuleException.at("name", "security.nameMissing");
        }
        if (code.isBlank()) {
            throw RuleException.at("code", "security.codeMissing");
        }
        String userName = service.activate(name, code, password, address.text());
        ExternalContext external = faces.getExternalContext();
        signIn.with(userName, password, false, (HttpServletResponse) external.getResponse());
        external.redirect(external.getRequestContextPath() + "/home?m=security.passwordSet");
        faces.responseComplete();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
