package vn.sontay.training.outcome.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.ChangeIssuer;
import vn.sontay.training.outcome.certificate.IssuerDetails;
import vn.sontay.training.outcome.certificate.IssuerQueries;
import vn.sontay.training.outcome.certificate.IssuerRow;
import vn.sontay.training.outcome.certificate.IssuerService;
import vn.sontay.training.people.security.OpenedUnitQueries;
import vn.sontay.training.people.security.RoleUnit;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Parameters;

/** Adds an issuer, or changes or ends one. */
@Named
@RequestScoped
public class IssuerBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    IssuerQueries queries;

    @Inject
    IssuerService service;

    @Inject
    OpenedUnitQueries unitQueries;

    private final Once<List<RoleUnit>> units = new Once<>(() -> unitQueries.offered());
    private String id = "";

    private @Nullable Long version;

    /** What is sent of a new one. */
    private record Added(String requestId, @Nullable Long unit, @Valid IssuerDetails details) {
    }

    @PostConstruct
    void read() {
        id = parameters.text("id");
    }

    /** Fills the form. */
    public void load() {
        if (isKnown()) {
            IssuerRow issuer = queries.issuer(parameters.id("id"));
            form.show(issuer);
            version = issuer.version();
        }
    }

    public String save() {
        if (isKnown()) {
            service.changeIssuer(form.with("issuerId", parameters.id("id")).read(ChangeIssuer.class));
        } else {
            Added sent = form.read(Added.class);
            service.addIssuer(sent.requestId(), sent.unit(), sent.details());
        }
        return "/admin/issuers?faces-redirect=true&m=certificate.issuerSaved";
    }

    /** @return the units that can have a letterhead of their own */
    public List<RoleUnit> getUnits() {
        return units.get();
    }

    /** @return whether it is one that exists already */
    public boolean isKnown() {
        return !id.isEmpty();
    }

    public String getId() {
        return id;
    }

    /** @return the version of the one that exists already, else null */
    public @Nullable Long getVersion() {
        return version;
    }
}
