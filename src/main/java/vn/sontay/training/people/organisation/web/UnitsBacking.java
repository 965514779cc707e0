package vn.sontay.training.people.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.people.organisation.UnitLine;
import vn.sontay.training.people.organisation.UnitQueries;

/** The tree of units. */
@Named
@RequestScoped
public class UnitsBacking {

    @Inject
    UnitQueries queries;

    private List<UnitLine> lines = List.of();

    @PostConstruct
    void read() {
        lines = queries.tree();
    }

    public List<UnitLine> getLines() {
        return lines;
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
