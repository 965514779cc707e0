package vn.sontay.training.learning.recording.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.sontay.training.learning.recording.RecordingQueries;
import vn.sontay.training.learning.recording.RecordingRow;
import vn.sontay.training.learning.recording.RecordingService;
import vn.sontay.training.learning.recording.WithdrawRecording;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** Takes a recording back. */
@Named
@RequestScoped
public class WithdrawRecordingBacking {

    @Inject
    Parameters parameters;

    @Inject
    RecordingQueries queries;

    @Inject
    RecordingService service;

    @Inject
    Texts texts;

    private RecordingRow recording;
    private long classId;
    private String version = "";
    private String requestId = "";
    private String reason = "";

    @PostConstruct
    void read() {
        classId = parameters.id("class");
        recording = queries.recording(classId, parameters.id("id"));
        version = parameters.text("version");
        requestId = parameters.text("requestId");
    }

    /** Fills the form. */
    public void load() {
        version = String.valueOf(recording.version());
        requestId = UUID.randomUUID().toString();
    }

    public String withdraw() {
        service.withdraw(new WithdrawRecording(requestId, classId, recording.recordingId(), parameters.id("version"),
                reason));
        return "/trainer/recordings?faces-redirect=true&m=recording.withdrawn&class=" + classId + "&lesson="
                + texts.url(recording.section().lessonCode());
    }

    public RecordingRow getRecording() {
        return recording;
    }

    public long getClassId() {
        return classId;
    }

    public String getVersion() {
        return version;
    }

    public String getRequestId() {
        return requestId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
