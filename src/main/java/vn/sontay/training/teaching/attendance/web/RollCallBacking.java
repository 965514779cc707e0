package vn.sontay.training.teaching.attendance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.sontay.training.teaching.attendance.AttendanceQueries;
import vn.sontay.training.teaching.attendance.AttendanceService;
import vn.sontay.training.teaching.attendance.Finding;
import vn.sontay.training.teaching.attendance.MarkStatus;
import vn.sontay.training.teaching.attendance.RecordAttendance;
import vn.sontay.training.teaching.attendance.RecordedMark;
import vn.sontay.training.teaching.attendance.RollCallRow;
import vn.sontay.training.teaching.attendance.RollCallSheet;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Seen;
import vn.sontay.training.web.Texts;

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

    @Inject
    Texts texts;

    @Inject
    Seen seen;

    private final Once<RollCallSheet> sheet = new Once<>(this::look);

    private RollCallSheet look() {
        RollCallSheet found = queries.rollCall(parameters.id("session"));
        seen.people(found.rows());
        return found;
    }

    /** Makes sure that a session that isn't there, or isn't the caller's, is refused before the page is begun. */
    public void open() {
        getSheet();
    }

    /** Before the page is written: its rows hold what is saved, where nothing else is chosen. */
    public void show() {
        form.fill(getSheet().found());
    }

    /** Marks everybody present about whom nothing else is said; nothing is saved yet. */
    public void allPresent() {
        form.fill(getSheet().rows().stream()
                .filter(row -> row.mark() == null && !Objects.equals(row.enrolmentId(), getSheet().own()))
                .collect(Collectors.toMap(RollCallRow::enrolmentId, row -> new Finding(MarkStatus.PRESENT))));
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
        return form.with("sessionId", parameters.id("session")).read(RecordAttendance.class);
    }

    private String toPage(String message) {
        return "/trainer/roll-call?faces-redirect=true&m=" + message + "&session=" + parameters.id("session");
    }

    /** @return the roll call as it is saved; read when it is first asked for */
    public RollCallSheet getSheet() {
        return sheet.get();
    }

    /** @return whether marks can be chosen here; what was chosen stays in view when saving was refused */
    public boolean isEditable() {
        return FacesContext.getCurrentInstance().isPostback()
                || getSheet().open() && !getSheet().closed() && !getSheet().rows().isEmpty();
    }

    /** @return of how many that is chosen */
    public long count(MarkStatus status) {
        return getSheet().rows().stream().filter(row -> form.has("status" + row.enrolmentId(), status)).count();
    }

    /** @return of how many anything is chosen */
    public long getMarked() {
        return getSheet().rows().stream().filter(row -> !form.value("status" + row.enrolmentId()).isEmpty()).count();
    }

    /** @return that something else is saved than is chosen, by whom; empty when it is the same or nothing is saved */
    public String savedInstead(RollCallRow row) {
        RecordedMark mark = row.mark();
        return mark == null || form.holds(row.enrolmentId(), mark.finding())
                ? ""
                : texts.of("attendance.savedAs", marks.name(mark.finding()), mark.recordedBy());
    }

    public String getSession() {
        return parameters.text("session");
    }
}
