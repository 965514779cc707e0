package vn.sontay.training.learning.search.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.learning.curriculum.LessonEdition;
import vn.sontay.training.learning.search.SearchQueries;
import vn.sontay.training.web.Parameters;

/** A lesson as it is taught today. */
@Named
@RequestScoped
public class TodaysLessonBacking {

    @Inject
    Parameters parameters;

    @Inject
    SearchQueries queries;

    private LessonEdition edition;

    @PostConstruct
    void read() {
        edition = queries.lesson(parameters.text("code"));
    }

    /** Makes sure that a lesson that isn't there is refused before the page is begun. */
    public void open() {
        edition.code();
    }

    public LessonEdition getEdition() {
        return edition;
    }
}
