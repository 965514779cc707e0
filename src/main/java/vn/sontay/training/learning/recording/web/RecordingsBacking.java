package vn.sontay.training.learning.recording.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.recording.ClassVoices;
import vn.sontay.training.learning.recording.LessonSections;
import vn.sontay.training.learning.recording.RecordingQueries;
import vn.sontay.training.web.Parameters;

/** The lessons of a class's course, or the sections of one of them, with what has been recorded. */
@Named
@RequestScoped
public class RecordingsBacking {

    @Inject
    Parameters parameters;

    @Inject
    RecordingQueries queries;

    private @Nullable ClassVoices lessons;
    private @Nullable LessonSections lesson;

    @PostConstruct
    void read() {
        String code = parameters.text("lesson");
        if (code.isEmpty()) {
            lessons = queries.lessons(parameters.id("class"));
        } else {
            lesson = queries.lesson(parameters.id("class"), code);
        }
    }

    /** Makes sure that what isn't there, or isn't the caller's, is refused before the page is begun. */
    public void open() {
        // reading has done it
    }

    /** @return null when one lesson is shown */
    public @Nullable ClassVoices getLessons() {
        return lessons;
    }

    /** @return null when all lessons are shown */
    public @Nullable LessonSections getLesson() {
        return lesson;
    }
}
