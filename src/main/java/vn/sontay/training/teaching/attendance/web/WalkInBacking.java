package vn.sontay.training.teaching.attendance.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import vn.sontay.training.people.organisation.PersonOnDay;
import vn.sontay.training.teaching.attendance.walkin.ConfirmWalkIn;
import vn.sontay.training.teaching.attendance.walkin.RefuseWalkIn;
import vn.sontay.training.teaching.attendance.walkin.WalkInDecisionService;
import vn.sontay.training.teaching.attendance.walkin.WalkInQueries;
import vn.sontay.training.teaching.attendance.walkin.WalkInToDecide;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Seen;
import vn.sontay.training.web.Texts;

/** Decides on somebody who came without being in the class. */
@Named
@RequestScoped
public class WalkInBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    WalkInQueries queries;

    @Inject
    WalkInDecisionService service;

    @Inject
    Texts texts;

    @Inject
    Seen seen;

    private WalkInToDecide walkIn;

    @PostConstruct
    void read() {
        walkIn = queries.toDecide(parameters.id("id"));
        seen.people(walkIn.alike());
        form.show("fullName", walkIn.row().fullName());
        form.show("unit", walkIn.unitId());
        if (walkIn.alike().isEmpty()) {
            form.show("person", ConfirmWalkIn.NEW);
        }
    }

    public String confirm() {
        service.confirm(form.with("walkInId", walkIn.row().walkInId()).read(ConfirmWalkIn.class));
        return "/trainer/class?faces-redirect=true&m=attendance.walkInConfirmed&id=" + walkIn.row().classId();
    }

    public String refuse() {
        service.refuse(form.with("walkInId", walkIn.row().walkInId()).read(RefuseWalkIn.class));
        return "/admin/walk-ins?faces-redirect=true&m=attendance.walkInRefused";
    }

    /** @return who it may be: those called alike, then somebody new */
    public List<SelectItem> getWho() {
        return Stream.concat(walkIn.alike().stream().map(this::item),
                Stream.of(new SelectItem(ConfirmWalkIn.NEW, texts.get("attendance.walkInNew")))).toList();
    }

    private SelectItem item(PersonOnDay person) {
        String about = Stream.of(person.unitLabel(), person.birthYear() == null ? "" : person.birthYear().toString(),
                walkIn.inClass().contains(person.personId()) ? texts.get("attendance.walkInInClass") : "")
                .filter(each -> !each.isEmpty()).reduce((one, other) -> one + ", " + other).orElse("");
        return new SelectItem(person.personId(),
                about.isEmpty() ? person.fullName() : person.fullName() + " (" + about + ")");
    }

    public WalkInToDecide getWalkIn() {
        return walkIn;
    }
}
