package vn.sontay.training.people.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import vn.sontay.training.people.organisation.UnitRow;
import vn.sontay.training.people.organisation.act.ActChoices;
import vn.sontay.training.people.organisation.act.ActKind;
import vn.sontay.training.people.organisation.act.DraftAct;
import vn.sontay.training.people.organisation.act.UnitActQueries;
import vn.sontay.training.people.organisation.act.UnitActService;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.scan.ScanBytes;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.SentPart;
import vn.sontay.training.web.Texts;

/** Drafts what is made of a unit by a legal act. */
@Named
@RequestScoped
public class UnitActBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    UnitActQueries queries;

    @Inject
    UnitActService service;

    @Inject
    Texts texts;

    private ActKind kind;
    private ActChoices choices;

    @PostConstruct
    void read() {
        String asked = parameters.text("kind");
        kind = Arrays.stream(ActKind.values())
                .filter(each -> each != ActKind.DUPLICATE && each.name().equals(asked)).findFirst()
                .orElseThrow(NotFoundException::new);
        choices = queries.choices(parameters.id("unit"), kind);
    }

    public String draft() {
        long id = service.draft(form.with("unitId", choices.unit().id()).with("kind", kind)
                .with("scan", SentPart.one(form, "scan")).read(DraftAct.class));
        return "/admin/unit-act-view?faces-redirect=true&id=" + id;
    }

    /** @return how many megabytes a scan has at most */
    public String getMost() {
        return ScanBytes.megabytes(ScanBytes.MOST_BYTES);
    }

    public ActKind getKind() {
        return kind;
    }

    public ActChoices getChoices() {
        return choices;
    }

    public List<SelectItem> getKinds() {
        return choices.kinds().stream()
                .map(each -> new SelectItem(each.name(), texts.get("organisation.kind" + each.name()))).toList();
    }

    /** @return the units of the same kind beside it */
    public List<SelectItem> getAlike() {
        return choices(choices.alike());
    }

    /** @return the units to which it, or its people, can go */
    public List<SelectItem> getInto() {
        return choices(choices.into());
    }

    private static List<SelectItem> choices(List<UnitRow> units) {
        return units.stream().map(each -> new SelectItem(String.valueOf(each.id()), each.label())).toList();
    }
}
