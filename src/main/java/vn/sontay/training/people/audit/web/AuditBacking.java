package vn.sontay.training.people.audit.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.people.audit.AuditFilter;
import vn.sontay.training.people.audit.AuditQueries;
import vn.sontay.training.people.audit.AuditRow;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.ListTable;

/** The audit list; its filters live in the address. */
@Named
@RequestScoped
public class AuditBacking {

    @Inject
    AuditQueries queries;

    @Inject
    Filters filters;

    private AuditFilter filter = new AuditFilter("", null, null);
    private ListTable<AuditRow> table = ListTable.none();

    @PostConstruct
    void open() {
        filter = filters.read(AuditFilter.class);
        table = filters.table(filter, (number, sorting) -> queries.page(filter, number, sorting));
    }

    /** Reads the page that the address asks for. */
    public void load() {
        table.getPage();
    }

    public AuditFilter getFilter() {
        return filter;
    }

    public ListTable<AuditRow> getTable() {
        return table;
    }
}
