package vn.sontay.training.learning.recording.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.learning.recording.RecordingQueries;
import vn.sontay.training.learning.recording.RecordingRow;
import vn.sontay.training.learning.recording.RecordingService;
import vn.sontay.training.learning.recording.WithdrawRecording;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** Takes a recording back. */
@Named
@RequestScoped
public class WithdrawRecordingBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    RecordingQueries queries;

    @Inject
    RecordingService service;

    @Inject
    Texts texts;

    private RecordingRow recording;
    private long classId;

    @PostConstruct
    void read() {
        classId = parameters.id("class");
        recording = queries.recording(classId, parameters.id("id"));
    }

    public String withdraw() {
        service.withdraw(form.with("classId", classId).with("recordingId", recording.recordingId())
                .read(WithdrawRecording.class));
        return "/trainer/recordings?faces-redirect=true&m=recording.withdrawn&class=" + classId + "&lesson="
                + texts.url(recording.section().lessonCode());
    }

    public RecordingRow getRecording() {
        return recording;
    }

    public long getClassId() {
        return classId;
    }
}
