package vn.sontay.training.outcome.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.outcome.certificate.CertificateQueries;
import vn.sontay.training.outcome.certificate.WaitingClass;
import vn.sontay.training.shared.Page;
import vn.sontay.training.web.Filters;

/** The classes that are over and have people who may have a certificate and have none. */
@Named
@RequestScoped
public class WaitingClassesBacking {

    @Inject
    Filters filters;

    @Inject
    CertificateQueries queries;

    private Page<WaitingClass> page;

    @PostConstruct
    void read() {
        page = queries.waiting(filters.page(), Page.OF_A_LIST);
    }

    public Page<WaitingClass> getPage() {
        return page;
    }
}
