package vn.sontay.training.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import vn.sontay.training.security.FirstAdministratorService;
import vn.sontay.training.web.ClientAddress;
import vn.sontay.training.web.Parameters;

/** The page behind the one-time link: creates the first administrator. */
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
    ClientAddress address;

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

    /** Refuses the page to whoever hasn't got the link, and begins a new request for whoever has. */
    public void open() {
        service.requireCode(code, address.text());
        requestId = UUID.randomUUID().toString();
    }

    /** Creates the administrator and signs in. */
    public void create() throws IOException {
        String name = service.create(requestId, code, fullName, userName, password, address.text());
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
        this.code = code == null ? "" : code;
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
