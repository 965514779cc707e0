package vn.sontay.training.learning.progress.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.learning.progress.CompleteLesson;
import vn.sontay.training.learning.progress.LessonView;
import vn.sontay.training.learning.progress.ProgressQueries;
import vn.sontay.training.learning.progress.ProgressService;
import vn.sontay.training.web.Parameters;

/** One lesson, with the trainee's own "Đã học xong" at its end. */
@Named
@RequestScoped
public class LessonBacking {

    @Inject
    Parameters parameters;

    @Inject
    ProgressQueries queries;

    @Inject
    ProgressService service;

    private LessonView lesson;

    @PostConstruct
    void read() {
        lesson = queries.lesson(parameters.id("enrolment"), parameters.text("code"));
    }

    /** Makes sure that a lesson that isn't there, or isn't the caller's, is refused before the page is begun. */
    public void open() {
        lesson.number();
    }

    /** Marks the lesson as learnt, in the edition that stood on the page. */
    public String complete() {
        service.complete(new CompleteLesson(parameters.text("requestId"), lesson.enrolmentId(),
                lesson.edition().code(), parameters.id("edition")));
        return "/trainee/lesson?faces-redirect=true&m=progress.completed&enrolment=" + lesson.enrolmentId() + "&code="
                + lesson.edition().code();
    }

    public LessonView getLesson() {
        return lesson;
    }
}
