package vn.sontay.training.people.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.people.organisation.UnitLine;
import vn.sontay.training.people.organisation.UnitQueries;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.web.Filters;

/** The tree of units. */
@Named
@RequestScoped
public class UnitsBacking {

    /** What the address asks for. */
    private record Asked(String q) {
    }

    @Inject
    Filters filters;

    @Inject
    UnitQueries queries;

    private Asked asked;
    private Page<UnitLine> lines = Page.none();

    @PostConstruct
    void read() {
        asked = filters.read(Asked.class);
        String words = Vietnamese.fold(asked.q());
        lines = Page.part(queries.tree().stream().filter(line -> Vietnamese.fold(line.name()).contains(words)).toList(),
                filters.page());
    }

    public Page<UnitLine> getLines() {
        return lines;
    }

    /** @return what units are looked for; empty for all */
    public String getWords() {
        return asked.q();
    }

    /** @return the same for the address of another page */
    public String getQuery() {
        return filters.query(asked);
    }

    /** @return whether villages and teams can be added below it */
    public boolean mayHaveMore(UnitLine line) {
        return !line.ends() && (line.kind() == UnitKind.COMMUNE || line.kind() == UnitKind.VILLAGE);
    }

    /** @return the names of the units that took over in one line */
    public String successors(UnitLine line) {
        return String.join(", ", line.successors());
    }
}
