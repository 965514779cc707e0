package vn.sontay.training.people.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import vn.sontay.training.people.organisation.act.PlacePeople;
import vn.sontay.training.people.organisation.act.PlacesPage;
import vn.sontay.training.people.organisation.act.UnitActQueries;
import vn.sontay.training.people.organisation.act.UnitActService;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Seen;
import vn.sontay.training.web.Texts;

/** Says who and what goes where when a unit is split. */
@Named
@RequestScoped
public class UnitActPlacesBacking {

    @Inject
    Parameters parameters;

    @Inject
    Filters filters;

    @Inject
    Form form;

    @Inject
    UnitActQueries queries;

    @Inject
    UnitActService service;

    @Inject
    Texts texts;

    @Inject
    Seen seen;

    private PlacesPage page;

    @PostConstruct
    void read() {
        page = queries.places(parameters.id("id"), filters.page());
        seen.people(page.people());
        page.below().forEach(each -> form.show("unitGoes" + each.id(), place(each)));
        page.people().rows().forEach(each -> form.show("personGoes" + each.id(), place(each)));
    }

    private static long place(PlacesPage.Placed placed) {
        Long part = placed.part();
        return part == null ? 0 : part;
    }

    public String save() {
        service.place(form.with("actId", page.actId()).read(PlacePeople.class));
        return "/admin/unit-act-places?faces-redirect=true&m=web.saved&id=" + page.actId() + "&page="
                + page.people().number();
    }

    public PlacesPage getPage() {
        return page;
    }

    /** @return the units that take over */
    public List<SelectItem> getParts() {
        return page.parts().stream().map(each -> new SelectItem(String.valueOf(each.id()), each.name())).toList();
    }

    /** @return the same, and none */
    public List<SelectItem> getPlaces() {
        List<SelectItem> all = new ArrayList<>(getParts());
        all.addFirst(new SelectItem("0",
                texts.get(page.stays() ? "organisation.placesStay" : "organisation.placesNone")));
        return all;
    }
}
