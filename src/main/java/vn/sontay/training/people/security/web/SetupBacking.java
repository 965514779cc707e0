package vn.sontay.training.people.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import vn.sontay.training.people.security.FirstAdministratorService;
import vn.sontay.training.web.Form;

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
    Form form;

    /** What is typed. */
    private record Typed(String requestId, @NotBlank(message = "security.setupCodeMissing") String code,
            String fullName, String userName, String password) {
    }

    /** There is no such page once there is an administrator. */
    public void open() {
        service.requireOpen();
    }

    /** Creates the administrator and signs in. */
    public void create() throws IOException {
        Typed typed = form.read(Typed.class);
        String name = service.create(typed.requestId(), typed.code(), typed.fullName(), typed.userName(),
                typed.password());
        ExternalContext external = faces.getExternalContext();
        signIn.with(name, typed.password(), false, (HttpServletResponse) external.getResponse());
        external.redirect(external.getRequestContextPath() + "/home?m=security.passwordSet");
        faces.responseComplete();
    }
}
