package vn.sontay.training.people.audit.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.people.audit.AuditFilter;
import vn.sontay.training.people.audit.AuditQueries;
import vn.sontay.training.people.audit.AuditRow;
import vn.sontay.training.shared.Difference;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.ListTable;
import vn.sontay.training.web.Texts;

/** The audit list; its filters live in the address. */
@Named
@RequestScoped
public class AuditBacking {

    @Inject
    AuditQueries queries;

    @Inject
    Filters filters;

    @Inject
    Texts texts;

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

    /** @return the action in words, or its key where there are none */
    public String action(String key) {
        String word = "audit." + key.replace('.', '_');
        return texts.has(word) ? texts.get(word) : key;
    }

    /** @return what has changed, in words */
    public String difference(Difference each) {
        String field = texts.of(each.field(), each.which()).strip();
        return each.told()
                ? texts.of("audit.difference", field, shown(each.before()), shown(each.after()))
                : texts.of("audit.differenceHidden", field);
    }

    private String shown(String value) {
        return value.isEmpty() ? texts.get("audit.nothing") : value;
    }
}
