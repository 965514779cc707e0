package vn.sontay.training.outcome.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.outcome.report.summary.AwaitingCertificate;
import vn.sontay.training.outcome.report.summary.AwaitingDocument;
import vn.sontay.training.outcome.report.summary.SummaryQueries;
import vn.sontay.training.shared.Page;
import vn.sontay.training.web.Filters;

/** What of the caller's units waits for a signature. */
@Named
@RequestScoped
public class AwaitingBacking {

    @Inject
    Filters filters;

    @Inject
    SummaryQueries queries;

    private Page<AwaitingDocument> documents = Page.none();
    private Page<AwaitingCertificate> certificates = Page.none();

    @PostConstruct
    void read() {
        documents = queries.documents(filters.page());
        certificates = queries.certificates(filters.page("certificates"));
    }

    public Page<AwaitingDocument> getDocuments() {
        return documents;
    }

    public Page<AwaitingCertificate> getCertificates() {
        return certificates;
    }
}
