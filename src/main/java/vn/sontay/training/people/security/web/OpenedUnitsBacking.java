package vn.sontay.training.people.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.people.organisation.UnitRow;
import vn.sontay.training.people.security.OpenedUnitQueries;
import vn.sontay.training.people.security.OpenedUnitRow;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.web.Filters;

/** The units that use the system on their own, and those that could. */
@Named
@RequestScoped
public class OpenedUnitsBacking {

    /** What the address asks for. */
    private record Asked(String q) {
    }

    @Inject
    Filters filters;

    @Inject
    OpenedUnitQueries queries;

    private Asked asked;
    private Page<OpenedUnitRow> rows = Page.none();
    private Page<UnitRow> openable = Page.none();

    @PostConstruct
    void read() {
        asked = filters.read(Asked.class);
        String words = Vietnamese.fold(asked.q());
        rows = Page.part(queries.opened().stream()
                .filter(row -> Vietnamese.fold(row.label() + " " + row.mark()).contains(words)).toList(),
                filters.page());
        openable = Page.part(queries.openable().stream()
                .filter(unit -> Vietnamese.fold(unit.label()).contains(words)).toList(), filters.page("more"));
    }

    public Page<OpenedUnitRow> getRows() {
        return rows;
    }

    public Page<UnitRow> getOpenable() {
        return openable;
    }

    /** @return what units are looked for; empty for all */
    public String getWords() {
        return asked.q();
    }

    /** @return the same for the address of another page */
    public String getQuery() {
        return filters.query(asked);
    }
}
