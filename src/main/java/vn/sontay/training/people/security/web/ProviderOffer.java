package vn.sontay.training.people.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.people.security.provider.ProviderSignInService;
import vn.sontay.training.web.Parameters;

/** Whether pages offer signing in by the provider (OID-1). */
@Named
@RequestScoped
public class ProviderOffer {

    private static final String SIGNED_OUT = "security.signedOut";

    @Inject
    ProviderSignInService service;

    @Inject
    Parameters parameters;

    public boolean isOn() {
        return service.label().isPresent();
    }

    /** @return what the provider is called; empty when there is none */
    public String getLabel() {
        return service.label().orElse("");
    }

    /** @return where who has just signed out here can sign out of the provider too; empty when not */
    public String getEndSession() {
        return parameters.text("m").equals(SIGNED_OUT) ? service.endSession().orElse("") : "";
    }
}
