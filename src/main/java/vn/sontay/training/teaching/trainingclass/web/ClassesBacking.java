package vn.sontay.training.teaching.trainingclass.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.teaching.trainingclass.ClassFilter;
import vn.sontay.training.teaching.trainingclass.ClassListQueries;
import vn.sontay.training.teaching.trainingclass.ClassRow;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.ListTable;

/** The administrators' list of classes; its filters live in the address. */
@Named
@RequestScoped
public class ClassesBacking {

    @Inject
    ClassListQueries queries;

    @Inject
    Filters filters;

    private ClassFilter filter = ClassFilter.ALL;
    private ListTable<ClassRow> table = ListTable.none();

    @PostConstruct
    void open() {
        filter = filters.read(ClassFilter.class);
        table = filters.table(filter, (number, sorting) -> queries.page(filter, number, sorting));
    }

    /** Reads the page that the address asks for. */
    public void load() {
        table.getPage();
    }

    public ClassFilter getFilter() {
        return filter;
    }

    public ListTable<ClassRow> getTable() {
        return table;
    }
}
