package vn.sontay.training.learning.progress.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.progress.MyLessons;
import vn.sontay.training.learning.progress.OpenLessons;
import vn.sontay.training.learning.progress.ProgressQueries;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.teaching.trainingclass.MyEnrolmentRow;
import vn.sontay.training.web.Parameters;

/** The lessons of one class of the trainee's, or the classes to choose from. */
@Named
@RequestScoped
public class LessonsBacking {

    @Inject
    Parameters parameters;

    @Inject
    ClassQueries classes;

    @Inject
    ProgressQueries progress;

    @Inject
    Clock clock;

    private @Nullable MyLessons lessons;
    private List<MyEnrolmentRow> choices = List.of();

    @PostConstruct
    void read() {
        choices = classes.myEnrolments();
        if (!parameters.text("enrolment").isEmpty()) {
            lessons = progress.lessons(parameters.id("enrolment"));
            return;
        }
        if (parameters.text("choose").equals("true")) {
            return;
        }
        lessons = OpenLessons.meant(choices, LocalDate.now(clock))
                .map(row -> progress.lessons(row.enrolmentId())).orElse(null);
    }

    /** Makes sure that somebody else's lessons are refused before the page is begun. */
    public void open() {
        // reading has done it
    }

    /** @return null when a class has to be chosen first */
    public @Nullable MyLessons getLessons() {
        return lessons;
    }

    /** @return the trainee's classes, the newest first */
    public List<MyEnrolmentRow> getChoices() {
        return choices;
    }
}
