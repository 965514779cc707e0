package vn.sontay.training.teaching.attendance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import vn.sontay.training.teaching.attendance.AttendanceQueries;
import vn.sontay.training.teaching.attendance.CorrectionService;
import vn.sontay.training.teaching.attendance.MarkJoined;
import vn.sontay.training.teaching.attendance.RollCallRow;
import vn.sontay.training.teaching.attendance.RollCallSheet;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Parameters;

/** Marks those who joined after the roll call was closed, all at once. */
@Named
@RequestScoped
public class MarkJoinedBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    AttendanceQueries queries;

    @Inject
    CorrectionService service;

    private final Once<RollCallSheet> sheet = new Once<>(() -> queries.rollCall(parameters.id("session")));

    /** Makes sure that a session that isn't there, or isn't the caller's, is refused before the page is begun. */
    public void open() {
        getSheet();
    }

    public String save() {
        service.markJoined(form.with("sessionId", parameters.id("session")).read(MarkJoined.class));
        return "/trainer/roll-call?faces-redirect=true&m=attendance.joinedMarked&session=" + parameters.id("session");
    }

    public RollCallSheet getSheet() {
        return sheet.get();
    }

    /** @return those without a mark, but for the caller themselves */
    public List<RollCallRow> getJoined() {
        return getSheet().rows().stream()
                .filter(row -> row.mark() == null && !Objects.equals(row.enrolmentId(), getSheet().own())).toList();
    }
}
