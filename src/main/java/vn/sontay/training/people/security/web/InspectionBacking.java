package vn.sontay.training.people.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.people.security.EndInspection;
import vn.sontay.training.people.security.InspectionQueries;
import vn.sontay.training.people.security.InspectionRow;
import vn.sontay.training.people.security.InspectionService;
import vn.sontay.training.people.security.InspectionViewRow;
import vn.sontay.training.shared.Page;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** One inspection: what it is for, and everything that was looked at. */
@Named
@RequestScoped
public class InspectionBacking {

    @Inject
    Parameters parameters;

    @Inject
    Filters filters;

    @Inject
    Form form;

    @Inject
    InspectionQueries queries;

    @Inject
    InspectionService service;

    private InspectionRow row;
    private Page<InspectionViewRow> views = Page.none();

    @PostConstruct
    void read() {
        row = queries.inspection(parameters.id("id"));
        views = queries.views(row.inspectionId(), filters.page());
    }

    /** One that isn't there, or isn't the caller's, is refused before the page is begun. */
    public void open() {
        row.inspectionId();
    }

    public String end() {
        service.end(form.with("inspectionId", row.inspectionId()).read(EndInspection.class));
        return "/admin/inspection?faces-redirect=true&m=security.inspectionEnded&id=" + row.inspectionId();
    }

    public InspectionRow getRow() {
        return row;
    }

    public Page<InspectionViewRow> getViews() {
        return views;
    }
}
