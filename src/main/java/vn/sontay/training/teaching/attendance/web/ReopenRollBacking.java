package vn.sontay.training.teaching.attendance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.teaching.attendance.AttendanceQueries;
import vn.sontay.training.teaching.attendance.ReopenRollCall;
import vn.sontay.training.teaching.attendance.ReopeningService;
import vn.sontay.training.teaching.attendance.RollCallSheet;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Parameters;

/** Opens a closed roll call again. */
@Named
@RequestScoped
public class ReopenRollBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    AttendanceQueries queries;

    @Inject
    ReopeningService service;

    private final Once<RollCallSheet> sheet = new Once<>(() -> queries.rollCall(parameters.id("session")));

    /** Makes sure that a session that isn't there, or isn't the caller's, is refused before the page is begun. */
    public void open() {
        getSheet();
    }

    public String reopen() {
        service.reopen(form.with("sessionId", parameters.id("session")).read(ReopenRollCall.class));
        return "/trainer/roll-call?faces-redirect=true&m=attendance.reopened&session=" + parameters.id("session");
    }

    public RollCallSheet getSheet() {
        return sheet.get();
    }
}
