package vn.sontay.training.outcome.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import vn.sontay.training.outcome.certificate.CertificateActQueries;
import vn.sontay.training.outcome.certificate.RegisterEntry;
import vn.sontay.training.outcome.certificate.act.ActKind;
import vn.sontay.training.web.Parameters;

/** A line of the register: what was done to it, and what can be done now. */
@Named
@RequestScoped
public class RegisterEntryBacking {

    @Inject
    Parameters parameters;

    @Inject
    CertificateActQueries queries;

    private RegisterEntry entry;

    @PostConstruct
    void read() {
        entry = queries.entry(parameters.id("id"));
    }

    /** Makes sure that a line that isn't the caller's is refused before the page is begun. */
    public void open() {
        entry.certificateId();
    }

    public RegisterEntry getEntry() {
        return entry;
    }

    /** @return what can be recorded of it alone with others of its class */
    public List<ActKind> getOnMany() {
        return possible(ActKind.SIGNED, ActKind.HANDED_OVER);
    }

    /** @return what can be done to it, each on a form of its own */
    public List<ActKind> getOnOne() {
        return possible(ActKind.COPIED, ActKind.CORRECTED, ActKind.REPLACED, ActKind.CANCELLED, ActKind.REVOKED,
                ActKind.VOIDED);
    }

    private List<ActKind> possible(ActKind... kinds) {
        return Stream.of(kinds).filter(entry.possible()::contains).toList();
    }
}
