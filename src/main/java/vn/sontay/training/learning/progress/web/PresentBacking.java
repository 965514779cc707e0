package vn.sontay.training.learning.progress.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.learning.progress.TaughtLesson;
import vn.sontay.training.learning.progress.TeachingQueries;
import vn.sontay.training.web.Parameters;

/** One lesson on the projector ("Trình chiếu"). */
@Named
@RequestScoped
public class PresentBacking {

    @Inject
    Parameters parameters;

    @Inject
    TeachingQueries queries;

    private TaughtLesson lesson;

    @PostConstruct
    void read() {
        lesson = queries.lesson(parameters.id("class"), parameters.text("code"));
    }

    /** Makes sure that a lesson that isn't there, or isn't the caller's, is refused before the page is begun. */
    public void open() {
        lesson.heading();
    }

    public TaughtLesson getLesson() {
        return lesson;
    }
}
