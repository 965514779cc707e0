package vn.sontay.training.outcome.certificate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.outcome.certificate.IssuerQueries;
import vn.sontay.training.outcome.certificate.IssuerRow;

/** The issuers of certificates and who signs for them. */
@Named
@RequestScoped
public class IssuersBacking {

    @Inject
    IssuerQueries queries;

    private List<IssuerRow> rows = List.of();

    /** Reads the list. */
    public void load() {
        rows = queries.issuers();
    }

    public List<IssuerRow> getRows() {
        return rows;
    }
}
