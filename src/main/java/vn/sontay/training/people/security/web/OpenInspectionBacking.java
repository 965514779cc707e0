package vn.sontay.training.people.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.people.security.InspectionQueries;
import vn.sontay.training.people.security.InspectionService;
import vn.sontay.training.people.security.OpenInspection;
import vn.sontay.training.web.Form;

/** The form that lets somebody inspect. */
@Named
@RequestScoped
public class OpenInspectionBacking {

    @Inject
    Form form;

    @Inject
    InspectionQueries queries;

    @Inject
    InspectionService service;

    private List<SelectItem> units = List.of();
    private List<SelectItem> plans = List.of();

    @PostConstruct
    void read() {
        units = queries.units().stream().map(each -> new SelectItem(String.valueOf(each.id()), each.label())).toList();
        plans = queries.plans().entrySet().stream().map(each -> new SelectItem(each.getKey(), each.getValue()))
                .toList();
    }

    public String open() {
        long id = service.open(form.read(OpenInspection.class));
        return "/admin/inspection?faces-redirect=true&m=security.inspectionOpened&id=" + id;
    }

    public List<SelectItem> getUnits() {
        return units;
    }

    public List<SelectItem> getPlans() {
        return plans;
    }
}
