package vn.sontay.training.people.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.web.Parameters;

/** The first sign-in with the code of the slip: sets the password and signs in with it. */
@Named
@RequestScoped
public class FirstSignInBacking {

    @Inject
    SignIn signIn;

    @Inject
    FacesContext faces;

    @Inject
    Parameters parameters;

    private String name = "";
    private String code = "";
    private String password = "";
    private String requestId = "";

    /** The form of before goes on under its own request; a new one begins one. */
    @PostConstruct
    void read() {
        String sent = parameters.text("requestId");
        requestId = sent.isEmpty() ? UUID.randomUUID().toString() : sent;
    }

    /** Comes from the sign-in form with what was typed there, since it was a code and no password. */
    void continueWith(String typedName, String typedCode) {
        name = typedName;
        code = typedCode;
    }

    /** Checks the code, keeps the password, signs in. */
    public void activate() throws IOException {
        if (name.isBlank()) {
            throw RuleException.at("name", "security.nameMissing");
        }
        if (code.isBlank()) {
            throw RuleException.at("code", "security.codeMissing");
        }
        ExternalContext external = faces.getExternalContext();
        signIn.first(requestId, name, code, password, (HttpServletResponse) external.getResponse());
        external.redirect(external.getRequestContextPath() + "/home?m=security.passwordSet");
        faces.responseComplete();
    }

    public String getRequestId() {
        return requestId;
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
