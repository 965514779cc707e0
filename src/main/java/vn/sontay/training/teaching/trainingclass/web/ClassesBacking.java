package vn.sontay.training.teaching.trainingclass.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import vn.sontay.training.teaching.trainingclass.ClassFilter;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.teaching.trainingclass.ClassRow;
import vn.sontay.training.web.Filters;

/** The administrators' list of classes; its filters live in the address. */
@Named
@RequestScoped
public class ClassesBacking {

    @Inject
    ClassQueries queries;

    @Inject
    Filters filters;

    private ClassFilter filter = ClassFilter.ALL;
    private List<ClassRow> rows = List.of();

    /** Reads what the address asks for, into a list that the table may sort. */
    public void load() {
        filter = filters.read(ClassFilter.class);
        rows = new ArrayList<>(queries.list(filter));
    }

    public ClassFilter getFilter() {
        return filter;
    }

    public List<ClassRow> getRows() {
        return rows;
    }
}
