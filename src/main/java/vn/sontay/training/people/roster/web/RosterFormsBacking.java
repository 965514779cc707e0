package vn.sontay.training.people.roster.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.people.roster.ChooseUnits;
import vn.sontay.training.people.roster.EnrolRoster;
import vn.sontay.training.people.roster.RosterService;
import vn.sontay.training.people.roster.TakeRoster;
import vn.sontay.training.people.roster.TakeService;
import vn.sontay.training.people.roster.UndoService;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** What is done with a list. */
@Named
@RequestScoped
public class RosterFormsBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    RosterService service;

    @Inject
    TakeService taking;

    @Inject
    UndoService undoing;

    public String take() {
        taking.take(form.with("draftId", id()).read(TakeRoster.class));
        return shown("taken");
    }

    public String chooseUnits() {
        service.chooseUnits(form.with("draftId", id()).read(ChooseUnits.class));
        return shown("unitsChosen");
    }

    public String enrol() {
        EnrolRoster command = form.with("draftId", id()).read(EnrolRoster.class);
        taking.enrol(command);
        return shown("enrolled") + "&class=" + command.classId();
    }

    public String undo() {
        undoing.undo(parameters.text("requestId"), id());
        return shown("undone");
    }

    private long id() {
        return parameters.id("id");
    }

    private String shown(String told) {
        return "/admin/roster?faces-redirect=true&m=roster." + told + "&id=" + id();
    }
}
