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
import vn.sontay.training.people.security.FirstAdministratorService;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.web.Parameters;

/** The page behind the one-time link, whose code stands behind the # and is posted: creates the first administrator. */
@Named
@RequestScoped
public class SetupBacking {

    @Inject
    FirstAdministratorService service;

    @Inject
    SignIn signIn;

    @Inject
    FacesContext faces;

    @Inject
    Parameters parameters;

    private String code = "";
    private String fullName = "";
    private String userName = "";
    private String password = "";
    private String requestId = "";

    @PostConstruct
    void read() {
        requestId = parameters.text("requestId");
    }

    /** There is no such page once there is an administrator. Before, it begins a new request. */
    public void open() {
        service.requireOpen();
        requestId = UUID.randomUUID().toString();
    }

    /** Creates the administrator and signs in. */
    public void create() throws IOException {
        if (code.isBlank()) {
            throw RuleException.at("code", "security.setupCodeMissing");
        }
        String name = service.create(requestId, code, fullName, userName, password);
        ExternalContext external = faces.getExternalContext();
        signIn.with(name, password, false, (HttpServletResponse) external.getResponse());
        external.redirect(external.getRequestContextPath() + "/home?m=security.passwordSet");
        faces.responseComplete();
    }

    public String getRequestId() {
        return requestId;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
