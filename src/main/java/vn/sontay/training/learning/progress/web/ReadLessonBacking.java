package vn.sontay.training.learning.progress.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.learning.progress.ProgressQueries;
import vn.sontay.training.learning.progress.ReadEdition;
import vn.sontay.training.web.Parameters;

/** A lesson in the text in which the trainee learnt it. */
@Named
@RequestScoped
public class ReadLessonBacking {

    @Inject
    Parameters parameters;

    @Inject
    ProgressQueries queries;

    private ReadEdition read;

    @PostConstruct
    void read() {
        read = queries.readEdition(parameters.id("enrolment"), parameters.text("code"));
    }

    /** Makes sure that what isn't there, or isn't the caller's, is refused before the page is begun. */
    public void open() {
        read.bodyHtml();
    }

    public ReadEdition getRead() {
        return read;
    }
}
