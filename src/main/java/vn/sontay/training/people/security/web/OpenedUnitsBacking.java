package vn.sontay.training.people.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.people.organisation.UnitRow;
import vn.sontay.training.people.security.OpenedUnitQueries;
import vn.sontay.training.people.security.OpenedUnitRow;

/** The units that use the system on their own, and those that could. */
@Named
@RequestScoped
public class OpenedUnitsBacking {

    @Inject
    OpenedUnitQueries queries;

    private List<OpenedUnitRow> rows = List.of();
    private List<UnitRow> openable = List.of();

    @PostConstruct
    void read() {
        rows = queries.opened();
        openable = queries.openable();
    }

    public List<OpenedUnitRow> getRows() {
        return rows;
    }

    public List<UnitRow> getOpenable() {
        return openable;
    }
}
