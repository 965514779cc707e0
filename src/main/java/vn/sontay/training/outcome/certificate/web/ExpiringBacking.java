package vn.sontay.training.outcome.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.outcome.certificate.validity.ExpiringFilter;
import vn.sontay.training.outcome.certificate.validity.ExpiringQueries;
import vn.sontay.training.outcome.certificate.validity.ExpiringRow;
import vn.sontay.training.shared.Page;
import vn.sontay.training.web.Filters;

/** Whose certificates expire soon; the filter lives in the address. */
@Named
@RequestScoped
public class ExpiringBacking {

    @Inject
    Filters filters;

    @Inject
    ExpiringQueries queries;

    private ExpiringFilter filter = new ExpiringFilter(null, "");
    private Page<ExpiringRow> page = Page.none();

    @PostConstruct
    void read() {
        filter = filters.read(ExpiringFilter.class);
    }

    /** Reads the page that the address asks for. */
    public void load() {
        page = queries.page(filter, filters.page());
    }

    public Page<ExpiringRow> getPage() {
        return page;
    }

    /** @return within how many days */
    public int getDays() {
        return filter.days() == null ? ExpiringFilter.DEFAULT_DAYS : filter.days();
    }

    /** @return the filter as the query of an address */
    public String getQuery() {
        return filters.query(filter);
    }
}
