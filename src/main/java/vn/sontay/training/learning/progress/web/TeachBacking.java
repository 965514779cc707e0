package vn.sontay.training.learning.progress.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.learning.progress.TaughtLessons;
import vn.sontay.training.learning.progress.TeachingQueries;
import vn.sontay.training.web.Parameters;

/** A class's lessons for its trainer: what to show in the hall. */
@Named
@RequestScoped
public class TeachBacking {

    @Inject
    Parameters parameters;

    @Inject
    TeachingQueries queries;

    private TaughtLessons taught;

    @PostConstruct
    void read() {
        taught = queries.lessons(parameters.id("class"));
    }

    /** Makes sure that a class that isn't there, or isn't the caller's, is refused before the page is begun. */
    public void open() {
        taught.heading();
    }

    public TaughtLessons getTaught() {
        return taught;
    }
}
