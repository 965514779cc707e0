package vn.sontay.training.people.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.people.organisation.act.UnitActQueries;
import vn.sontay.training.people.organisation.act.UnitPage;
import vn.sontay.training.web.Parameters;

/** One unit with its history. */
@Named
@RequestScoped
public class UnitBacking {

    @Inject
    Parameters parameters;

    @Inject
    UnitActQueries queries;

    private UnitPage page;

    @PostConstruct
    void read() {
        page = queries.unit(parameters.id("id"));
    }

    public UnitPage getPage() {
        return page;
    }

    /** @return the names of the units that took over in one line */
    public String getSuccessors() {
        return String.join(", ", page.successors());
    }
}
