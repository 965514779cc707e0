package vn.sontay.training.people.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.people.organisation.act.ActChoices;
import vn.sontay.training.people.organisation.act.ActKind;
import vn.sontay.training.people.organisation.act.DraftDuplicate;
import vn.sontay.training.people.organisation.act.UnitActQueries;
import vn.sontay.training.people.organisation.act.UnitActService;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** Drafts that a unit was entered twice. */
@Named
@RequestScoped
public class UnitDuplicateBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    UnitActQueries queries;

    @Inject
    UnitActService service;

    private ActChoices choices;

    @PostConstruct
    void read() {
        choices = queries.choices(parameters.id("unit"), ActKind.DUPLICATE);
    }

    public String draft() {
        long id = service.draftDuplicate(form.with("unitId", choices.unit().id()).read(DraftDuplicate.class));
        return "/admin/unit-act-view?faces-redirect=true&id=" + id;
    }

    public ActChoices getChoices() {
        return choices;
    }

    /** @return the units that can be the one that stays */
    public List<SelectItem> getInto() {
        return choices.into().stream().map(each -> new SelectItem(String.valueOf(each.id()), each.label())).toList();
    }
}
