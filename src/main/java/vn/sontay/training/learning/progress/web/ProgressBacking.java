package vn.sontay.training.learning.progress.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.learning.progress.ClassProgress;
import vn.sontay.training.learning.progress.ClassProgressQueries;
import vn.sontay.training.web.Parameters;

/** Who of a class has learnt what. */
@Named
@RequestScoped
public class ProgressBacking {

    @Inject
    Parameters parameters;

    @Inject
    ClassProgressQueries queries;

    private ClassProgress progress;

    @PostConstruct
    void read() {
        progress = queries.progress(parameters.id("class"));
    }

    /** Makes sure that a class that isn't there, or isn't the caller's, is refused before the page is begun. */
    public void open() {
        progress.heading();
    }

    public ClassProgress getProgress() {
        return progress;
    }
}
