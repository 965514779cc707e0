package vn.sontay.training.outcome.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.ChangeIssuer;
import vn.sontay.training.outcome.certificate.IssuerQueries;
import vn.sontay.training.outcome.certificate.IssuerRow;
import vn.sontay.training.outcome.certificate.IssuerService;
import vn.sontay.training.people.security.OpenedUnitQueries;
import vn.sontay.training.people.security.RoleUnit;
import vn.sontay.training.web.Parameters;

/** Adds an issuer, or changes or ends one. */
@Named
@RequestScoped
public class IssuerBacking {

    @Inject
    Parameters parameters;

    @Inject
    IssuerQueries queries;

    @Inject
    IssuerService service;

    @Inject
    OpenedUnitQueries unitQueries;

    private final IssuerForm form = new IssuerForm();
    private String id = "";
    private String version = "";
    private String requestId = "";
    private @Nullable Long unit;

    @PostConstruct
    void read() {
        id = parameters.text("id");
        version = parameters.text("version");
        requestId = parameters.text("requestId");
        unit = parameters.ids("unit").stream().findFirst().orElse(null);
    }

    /** Fills the form. */
    public void load() {
        requestId = UUID.randomUUID().toString();
        if (isKnown()) {
            IssuerRow issuer = queries.issuer(parameters.id("id"));
            form.fill(issuer);
            version = String.valueOf(issuer.version());
        }
    }

    public String save() {
        if (isKnown()) {
            service.changeIssuer(new ChangeIssuer(requestId, parameters.id("id"), parameters.id("version"),
                    form.issuer()));
        } else {
            service.addIssuer(requestId, unit, form.issuer());
        }
        return "/admin/issuers?faces-redirect=true&m=certificate.issuerSaved";
    }

    /** @return the units that can have a letterhead of their own */
    public List<RoleUnit> getUnits() {
        return unitQueries.offered();
    }

    /** @return whether that one is chosen */
    public boolean isUnit(long unitId) {
        return unit != null && unit == unitId;
    }

    /** @return whether it is one that exists already */
    public boolean isKnown() {
        return !id.isEmpty();
    }

    public IssuerForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public String getVersion() {
        return version;
    }

    public String getRequestId() {
        return requestId;
    }
}
