package vn.sontay.training.people.viewlog.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.people.viewlog.ViewFilter;
import vn.sontay.training.people.viewlog.ViewLogQueries;
import vn.sontay.training.people.viewlog.ViewRow;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.ListTable;

/** The list of who looked at whose details; its filters live in the address. */
@Named
@RequestScoped
public class ViewLogBacking {

    @Inject
    ViewLogQueries queries;

    @Inject
    Filters filters;

    private ListTable<ViewRow> table = ListTable.none();

    @PostConstruct
    void open() {
        ViewFilter filter = filters.read(ViewFilter.class);
        table = filters.table(filter, (number, sorting) -> queries.page(filter, number, sorting));
    }

    /** Reads the page that the address asks for. */
    public void load() {
        table.getPage();
    }

    public ListTable<ViewRow> getTable() {
        return table;
    }
}
