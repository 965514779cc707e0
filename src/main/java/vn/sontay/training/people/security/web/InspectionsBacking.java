package vn.sontay.training.people.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.people.security.InspectionQueries;
import vn.sontay.training.people.security.InspectionRow;
import vn.sontay.training.shared.Page;
import vn.sontay.training.web.Filters;

/** The inspections that the caller's units have let. */
@Named
@RequestScoped
public class InspectionsBacking {

    @Inject
    Filters filters;

    @Inject
    InspectionQueries queries;

    private Page<InspectionRow> page = Page.none();

    @PostConstruct
    void read() {
        page = queries.list(filters.page());
    }

    public Page<InspectionRow> getPage() {
        return page;
    }
}
