package vn.sontay.training.outcome.certificate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.outcome.certificate.old.OldCertificateQueries;
import vn.sontay.training.outcome.certificate.old.OldDetails;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Parameters;

/** What is known of the entry in the address beside its line, where it was entered from a paper register. */
@Named
@RequestScoped
public class OldEntryBacking {

    @Inject
    Parameters parameters;

    @Inject
    OldCertificateQueries queries;

    private final Once<OldDetails> details = new Once<>(() -> queries.details(parameters.id("id")));

    public OldDetails getDetails() {
        return details.get();
    }
}
