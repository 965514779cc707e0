package vn.sontay.training.teaching.attendance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.teaching.attendance.MarkStatus;
import vn.sontay.training.teaching.attendance.walkin.AddWalkIn;
import vn.sontay.training.teaching.attendance.walkin.EnrolledPerson;
import vn.sontay.training.teaching.attendance.walkin.MarkWalkIns;
import vn.sontay.training.teaching.attendance.walkin.WalkInDecisionService;
import vn.sontay.training.teaching.attendance.walkin.WalkInPage;
import vn.sontay.training.teaching.attendance.walkin.WalkInQueries;
import vn.sontay.training.teaching.attendance.walkin.WalkInService;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Parameters;

/** Who came to a session without being in the class. */
@Named
@RequestScoped
public class WalkInsBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    WalkInQueries queries;

    @Inject
    WalkInService service;

    @Inject
    WalkInDecisionService decisions;

    @Inject
    CurrentUser currentUser;

    private final Once<WalkInPage> page = new Once<>(() -> queries.ofSession(parameters.id("session")));

    private final Once<List<SelectItem>> people = new Once<>(
            () -> queries.inClass(getPage().session().classId()).stream().map(WalkInsBacking::item).toList());

    private static SelectItem item(EnrolledPerson person) {
        return new SelectItem(person.enrolmentId(),
                person.unitName().isEmpty() ? person.fullName() : person.fullName() + " (" + person.unitName() + ")");
    }

    /** Makes sure that a session that isn't there, or isn't the caller's, is refused before the page is begun. */
    public void open() {
        getPage();
    }

    /** Before the page is written: who comes is there, and those who wait are as they were found. */
    public void show() {
        form.show("status", MarkStatus.PRESENT);
        form.fill(getPage().found());
    }

    public String add() {
        AddWalkIn command = form.with("sessionId", parameters.id("session")).read(AddWalkIn.class);
        long added = service.add(command);
        return toPage(currentUser.require().hasRole(Roles.ADMINISTRATOR)
                && decisions.settle(command.requestId(), added)
                        ? "attendance.walkInEnrolled"
                        : "attendance.walkInAdded");
    }

    public String mark() {
        service.mark(form.with("sessionId", parameters.id("session")).read(MarkWalkIns.class));
        return toPage("attendance.walkInsMarked");
    }

    private String toPage(String message) {
        return "/trainer/walk-ins?faces-redirect=true&m=" + message + "&session=" + parameters.id("session");
    }

    /** @return whom somebody may stand in for: everybody in the class */
    public List<SelectItem> getPeople() {
        return people.get();
    }

    public WalkInPage getPage() {
        return page.get();
    }
}
