package vn.sontay.training.teaching.attendance.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.teaching.attendance.AddMark;
import vn.sontay.training.teaching.attendance.AttendanceQueries;
import vn.sontay.training.teaching.attendance.CorrectMark;
import vn.sontay.training.teaching.attendance.CorrectionService;
import vn.sontay.training.teaching.attendance.CorrectionSheet;
import vn.sontay.training.teaching.attendance.MarkHistoryRow;
import vn.sontay.training.teaching.trainingclass.web.ConcernedPapersBacking;
import vn.sontay.training.web.Parameters;

/** Corrects a mark of a closed roll call, or marks somebody it doesn't know yet (then by session and enrolment). */
@Named
@RequestScoped
public class CorrectMarkBacking {

    @Inject
    Parameters parameters;

    @Inject
    AttendanceQueries queries;

    @Inject
    ConcernedPapersBacking papers;

    @Inject
    CorrectionService service;

    private CorrectionSheet sheet;
    private @Nullable String status;
    private String reason = "";
    private String seenMark = "";
    private String version = "";
    private String requestId = "";

    @PostConstruct
    void read() {
        sheet = parameters.text("session").isEmpty()
                ? queries.correction(parameters.id("mark"))
                : queries.correction(parameters.id("session"), parameters.id("enrolment"));
        seenMark = parameters.text("seenMark");
        version = parameters.text("version");
        requestId = parameters.text("requestId");
    }

    /** Begins a new request. */
    public void load() {
        MarkHistoryRow live = sheet.live();
        seenMark = live == null ? "" : String.valueOf(live.markId());
        version = live == null ? "" : String.valueOf(live.version());
        requestId = UUID.randomUUID().toString();
    }

    public String save() {
        long session = sheet.session().sessionId();
        if (seenMark.isEmpty()) {
            service.add(new AddMark(requestId, session, sheet.person().enrolmentId(),
                    Marks.status(Objects.requireNonNullElse(status, "")), reason, papers.isConfirmed()));
        } else {
            service.correct(new CorrectMark(requestId, parameters.id("seenMark"), parameters.id("version"),
                    Marks.status(Objects.requireNonNullElse(status, "")), reason, papers.isConfirmed()));
        }
        return "/trainer/roll-call?faces-redirect=true&m=attendance.corrected&session=" + session;
    }

    public CorrectionSheet getSheet() {
        return sheet;
    }

    public String getSeenMark() {
        return seenMark;
    }

    public String getVersion() {
        return version;
    }

    public String getRequestId() {
        return requestId;
    }

    public @Nullable String getStatus() {
        return status;
    }

    public void setStatus(@Nullable String status) {
        this.status = status;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
