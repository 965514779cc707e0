package vn.sontay.training.outcome.certificate.signature.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.SignedFacts;
import vn.sontay.training.outcome.certificate.SignedPaperQueries;
import vn.sontay.training.outcome.certificate.SignedPaperService;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Parameters;

/** What is known of a digital signature, on the page of its certificate. */
@Named
@RequestScoped
public class SignedPaperBacking {

    @Inject
    Parameters parameters;

    @Inject
    SignedPaperQueries queries;

    @Inject
    SignedPaperService service;

    private final Once<Optional<SignedFacts>> facts = new Once<>(() -> queries.facts(parameters.id("id")));

    public @Nullable SignedFacts getFacts() {
        return facts.get().orElse(null);
    }

    public String checkAgain() {
        long id = parameters.id("id");
        service.checkAgain(id);
        return "/admin/register-entry?faces-redirect=true&m=certificate.signChecked&id=" + id;
    }
}
