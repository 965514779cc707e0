package vn.sontay.training.people.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import vn.sontay.training.people.organisation.NewUnit;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.people.organisation.UnitService;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Texts;

/** Adds a village or a team. */
@Named
@RequestScoped
public class AddUnitBacking {

    @Inject
    Form form;

    @Inject
    UnitService service;

    @Inject
    Texts texts;

    public String add() {
        service.add(form.read(NewUnit.class));
        return "/admin/units?faces-redirect=true&m=organisation.unitAdded";
    }

    public List<SelectItem> getKinds() {
        return Stream.of(UnitKind.TEAM, UnitKind.VILLAGE)
                .map(each -> new SelectItem(each.name(), texts.get("organisation.kind" + each.name()))).toList();
    }
}
