package vn.sontay.training.outcome.certificate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.outcome.certificate.old.OldCertificateQueries;
import vn.sontay.training.outcome.certificate.old.OldDetails;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Seen;

/** What is known of the entry in the address beside its line, where it was entered from a paper register. */
@Named
@RequestScoped
public class OldEntryBacking {

    @Inject
    Parameters parameters;

    @Inject
    OldCertificateQueries queries;

    @Inject
    Seen seen;

    private final Once<OldDetails> details = new Once<>(this::look);

    private OldDetails look() {
        OldDetails found = queries.details(parameters.id("id"));
        seen.people(found.birthYear() == null ? 0 : 1);
        return found;
    }

    public OldDetails getDetails() {
        return details.get();
    }
}
