package vn.sontay.training.learning.recording.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.LessonEdition;
import vn.sontay.training.learning.recording.RecordingQueries;
import vn.sontay.training.learning.recording.RecordingRow;
import vn.sontay.training.learning.recording.VoicedLesson;
import vn.sontay.training.web.Texts;

/** What pages ask of recordings: a lesson with its players, and how a recording is told in words. */
@Named
@RequestScoped
public class Voices {

    private static final int MINUTE = 60;

    @Inject
    HttpServletRequest request;

    @Inject
    RecordingQueries queries;

    @Inject
    Texts texts;

    /**
     * @param html of the lesson, as the page shows it
     * @return that with its players; the very same where nothing was recorded (REC-1)
     */
    public String body(LessonEdition edition, String html) {
        List<RecordingRow> recordings = queries.ofLesson(edition);
        return recordings.isEmpty()
                ? html
                : VoicedLesson.of(html, recordings, request.getContextPath() + "/recordings/",
                        row -> texts.of("recording.hear", facts(row)));
    }

    /** @return such as "Tiếng Hrê, 240 KB, 1 phút 5 giây" */
    public String facts(RecordingRow row) {
        String size = texts.of("recording.kilobytes", row.language(), String.valueOf(row.kilobytes()));
        return row.seconds() == null ? size : size + ", " + length(row.seconds());
    }

    private String length(@Nullable Integer seconds) {
        int all = seconds == null ? 0 : seconds;
        String rest = texts.of("recording.seconds", String.valueOf(all % MINUTE));
        return all < MINUTE ? rest : texts.of("recording.minutes", String.valueOf(all / MINUTE)) + " " + rest;
    }
}
