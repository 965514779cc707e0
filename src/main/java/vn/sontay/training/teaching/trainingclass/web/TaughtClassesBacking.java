package vn.sontay.training.teaching.trainingclass.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.teaching.trainingclass.ClassRow;

/** The classes that a trainer teaches. */
@Named
@RequestScoped
public class TaughtClassesBacking {

    @Inject
    ClassQueries queries;

    private List<ClassRow> rows = List.of();

    /** Reads the list. */
    public void load() {
        rows = queries.taughtByMe();
    }

    public List<ClassRow> getRows() {
        return rows;
    }
}
