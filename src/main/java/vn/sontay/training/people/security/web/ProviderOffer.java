package vn.sontay.training.people.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.regex.Pattern;
import vn.sontay.training.people.security.provider.ProviderSignInService;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** Whether pages offer signing in by the provider (OID-1). */
@Named
@RequestScoped
public class ProviderOffer {

    private static final String FAILED = "failed";
    private static final Pattern FAILURE = Pattern
            .compile("security\\.provider(Away|Refused|Declined|Over|Unknown|Taken)");
    private static final String SIGNED_OUT = "security.signedOut";

    @Inject
    ProviderSignInService service;

    @Inject
    Parameters parameters;

    @Inject
    Texts texts;

    /** @return the address of the page that tells what failed */
    static String failed(String page, RuleException refused) {
        return page + "?" + FAILED + "=" + refused.key();
    }

    /** @return why the way by the provider failed just now; empty when it didn't */
    public String getFailure() {
        String key = parameters.text(FAILED);
        return FAILURE.matcher(key).matches() ? texts.get(key) : "";
    }

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
