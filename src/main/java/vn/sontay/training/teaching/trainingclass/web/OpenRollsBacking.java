package vn.sontay.training.teaching.trainingclass.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.shared.Page;
import vn.sontay.training.teaching.trainingclass.SessionQueries;
import vn.sontay.training.teaching.trainingclass.TimetableRow;
import vn.sontay.training.web.Filters;

/** The sessions of earlier days whose roll call isn't closed. */
@Named
@RequestScoped
public class OpenRollsBacking {

    @Inject
    Filters filters;

    @Inject
    SessionQueries queries;

    private Page<TimetableRow> page;

    @PostConstruct
    void read() {
        page = queries.notClosed(filters.page(), Page.OF_A_LIST);
    }

    public Page<TimetableRow> getPage() {
        return page;
    }
}
