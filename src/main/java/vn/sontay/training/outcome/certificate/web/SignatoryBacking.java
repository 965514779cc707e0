package vn.sontay.training.outcome.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.ChangeSignatory;
import vn.sontay.training.outcome.certificate.IssuerQueries;
import vn.sontay.training.outcome.certificate.IssuerRow;
import vn.sontay.training.outcome.certificate.IssuerService;
import vn.sontay.training.outcome.certificate.SignatoryDetails;
import vn.sontay.training.outcome.certificate.SignatoryRow;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** Adds a signatory to an issuer, or changes one or ends their time. */
@Named
@RequestScoped
public class SignatoryBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    IssuerQueries queries;

    @Inject
    IssuerService service;

    @Inject
    Texts texts;

    private IssuerRow issuer;
    private String id = "";

    private @Nullable Long version;

    /** What is sent of a new one. */
    private record Added(String requestId, @Valid SignatoryDetails details) {
    }

    @PostConstruct
    void read() {
        id = parameters.text("id");
        issuer = queries
                .issuer(isKnown() ? queries.signatory(parameters.id("id")).issuerId() : parameters.id("issuer"));
    }

    /** Fills the form. */
    public void load() {
        if (isKnown()) {
            SignatoryRow signatory = queries.signatory(parameters.id("id"));
            form.show(signatory);
            version = signatory.version();
        }
    }

    public String save() {
        if (isKnown()) {
            service.changeSignatory(form.with("signatoryId", parameters.id("id")).read(ChangeSignatory.class));
        } else {
            Added sent = form.read(Added.class);
            service.addSignatory(sent.requestId(), issuer.issuerId(), sent.details());
        }
        return "/admin/issuers?faces-redirect=true&m=certificate.signatorySaved";
    }

    /** @return what Nghị định 30/2020 knows */
    public List<SelectItem> getPrefixes() {
        return SignatoryDetails.PREFIXES.stream().map(prefix -> new SelectItem(prefix,
                prefix + " – " + texts.get("certificate.prefix" + prefix.replace(".", "")))).toList();
    }

    /** @return whether it is one that exists already */
    public boolean isKnown() {
        return !id.isEmpty();
    }

    public IssuerRow getIssuer() {
        return issuer;
    }

    public String getId() {
        return id;
    }

    /** @return the version of the one that exists already, else null */
    public @Nullable Long getVersion() {
        return version;
    }
}
