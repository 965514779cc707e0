package vn.sontay.training.teaching.attendance.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.teaching.attendance.AttendanceQueries;
import vn.sontay.training.teaching.attendance.AttendanceService;
import vn.sontay.training.teaching.attendance.MarkStatus;
import vn.sontay.training.teaching.attendance.RecordAttendance;
import vn.sontay.training.teaching.attendance.RollCallSheet;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** The roll call of one session. A save reads nothing back: it redirects. */
@Named
@RequestScoped
public class RollCallBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    AttendanceQueries queries;

    @Inject
    AttendanceService service;

    @Inject
    Marks marks;

    private @Nullable RollCallSheet sheet;
    private @Nullable RollCallLines lines;
    private final Map<Long, MarkStatus> chosen = new HashMap<>();

    @PostConstruct
    void read() {
        parameters.byId(RollCallLines.FIELD).forEach((enrolmentId, name) -> {
            MarkStatus status = Marks.status(name);
            if (status != null) {
                chosen.put(enrolmentId, status);
            }
        });
    }

    /** Makes sure that a session that isn't there, or isn't the caller's, is refused before the page is begun. */
    public void open() {
        getSheet();
    }

    /** Marks everybody present about whom nothing else is said; nothing is saved yet. */
    public void allPresent() {
        getSheet().rows().stream()
                .filter(row -> row.status() == null && !Objects.equals(row.enrolmentId(), getSheet().own()))
                .forEach(row -> chosen.putIfAbsent(row.enrolmentId(), MarkStatus.PRESENT));
    }

    public String save() {
        service.record(command());
        return toPage("attendance.saved");
    }

    public String close() {
        service.recordAndClose(command());
        return toPage("attendance.closed");
    }

    private RecordAttendance command() {
        return form.with("sessionId", parameters.id("session")).with("marks", chosen).read(RecordAttendance.class);
    }

    private String toPage(String message) {
        return "/trainer/roll-call?faces-redirect=true&m=" + message + "&session=" + parameters.id("session");
    }

    /** @return the roll call as it is saved; read when it is first asked for */
    public RollCallSheet getSheet() {
        if (sheet == null) {
            sheet = queries.rollCall(parameters.id("session"));
        }
        return sheet;
    }

    /** @return whether the page is being written, not a form read */
    public boolean isShowing() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }

    /** @return whether marks can be chosen here; what was chosen stays in view when saving was refused */
    public boolean isEditable() {
        return FacesContext.getCurrentInstance().isPostback()
                || getSheet().open() && !getSheet().closed() && !getSheet().rows().isEmpty();
    }

    /** @return everybody on the roll with what is chosen for them */
    public RollCallLines getLines() {
        if (lines == null) {
            lines = RollCallLines.of(getSheet().rows(), chosen, marks);
        }
        return lines;
    }

    public String getSession() {
        return parameters.text("session");
    }
}
