package vn.sontay.training.people.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotEmpty;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.security.provider.BegunProviderStep;
import vn.sontay.training.people.security.provider.OwnProviderService;
import vn.sontay.training.people.security.provider.ProviderLink;
import vn.sontay.training.web.AcceptedForm;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Once;

/** Who one is at the provider: linking and unlinking one's own account. */
@Named
@RequestScoped
public class OwnProviderBacking {

    @Inject
    OwnProviderService service;

    @Inject
    FactorCookies cookies;

    @Inject
    FacesContext faces;

    @Inject
    AcceptedForm accepted;

    @Inject
    Form form;

    private final Once<Optional<ProviderLink>> own = new Once<>(() -> service.own());
    private String address = "";

    /** What it is linked or unlinked for. */
    private record Typed(@NotEmpty(message = "security.passwordMissing") String password) {
    }

    /** Shows the way to the provider in this answer: a form itself leads nowhere but to our own pages. */
    public void begin() {
        BegunProviderStep begun = service.begin(form.read(Typed.class).password());
        cookies.giveProvider((HttpServletResponse) faces.getExternalContext().getResponse(), begun.token());
        address = begun.address();
        accepted.letGo();
    }

    public String unlink() {
        service.unlink(form.read(Typed.class).password());
        return "/account/provider?faces-redirect=true&m=security.providerUnlinked";
    }

    /** @return the link; null when there is none */
    public @Nullable ProviderLink getOwn() {
        return own.get().orElse(null);
    }

    /** @return where this request leads on; empty for nowhere */
    public String getAddress() {
        return address;
    }
}
