package vn.sontay.training.outcome.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.sontay.training.outcome.certificate.ChangeSignatory;
import vn.sontay.training.outcome.certificate.IssuerQueries;
import vn.sontay.training.outcome.certificate.IssuerRow;
import vn.sontay.training.outcome.certificate.IssuerService;
import vn.sontay.training.outcome.certificate.SignatoryDetails;
import vn.sontay.training.outcome.certificate.SignatoryRow;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** Adds a signatory to an issuer, or changes one or ends their time. */
@Named
@RequestScoped
public class SignatoryBacking {

    @Inject
    Parameters parameters;

    @Inject
    IssuerQueries queries;

    @Inject
    IssuerService service;

    @Inject
    Texts texts;

    private final IssuerForm form = new IssuerForm();
    private IssuerRow issuer;
    private String id = "";
    private String version = "";
    private String requestId = "";

    @PostConstruct
    void read() {
        id = parameters.text("id");
        issuer = queries
                .issuer(isKnown() ? queries.signatory(parameters.id("id")).issuerId() : parameters.id("issuer"));
        version = parameters.text("version");
        requestId = parameters.text("requestId");
    }

    /** Fills the form. */
    public void load() {
        requestId = UUID.randomUUID().toString();
        if (isKnown()) {
            SignatoryRow signatory = queries.signatory(parameters.id("id"));
            form.fill(signatory);
            version = String.valueOf(signatory.version());
        }
    }

    public String save() {
        if (isKnown()) {
            service.changeSignatory(new ChangeSignatory(requestId, parameters.id("id"), parameters.id("version"),
                    form.signatory()));
        } else {
            service.addSignatory(requestId, issuer.issuerId(), form.signatory());
        }
        return "/admin/issuers?faces-redirect=true&m=certificate.signatorySaved";
    }

    /** @return none, and what Nghị định 30/2020 knows */
    public List<SelectItem> getPrefixes() {
        List<SelectItem> items = new ArrayList<>(List.of(new SelectItem("", texts.get("certificate.noPrefix"))));
        SignatoryDetails.PREFIXES.forEach(prefix -> items.add(new SelectItem(prefix,
                prefix + " – " + texts.get("certificate.prefix" + prefix.replace(".", "")))));
        return items;
    }

    /** @return whether it is one that exists already */
    public boolean isKnown() {
        return !id.isEmpty();
    }

    public IssuerRow getIssuer() {
        return issuer;
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
