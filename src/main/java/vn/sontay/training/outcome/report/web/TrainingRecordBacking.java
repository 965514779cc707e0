package vn.sontay.training.outcome.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.outcome.report.PersonRecord;
import vn.sontay.training.outcome.report.PersonRecordQueries;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Parameters;

/** Everything that a person has learned and got: of the address for who looks after them, else the caller's own. */
@Named
@RequestScoped
public class TrainingRecordBacking {

    @Inject
    Parameters parameters;

    @Inject
    PersonRecordQueries queries;

    private final Once<PersonRecord> asked = new Once<>(() -> queries.of(parameters.id("id")));
    private final Once<PersonRecord> own = new Once<>(() -> queries.mine());

    /** Makes sure that somebody who isn't there, or isn't the caller's to see, is refused before the page is begun. */
    public void open() {
        getAsked();
    }

    public PersonRecord getAsked() {
        return asked.get();
    }

    public PersonRecord getOwn() {
        return own.get();
    }
}
