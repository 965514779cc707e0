package vn.sontay.training.teaching.attendance.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.shared.Page;
import vn.sontay.training.teaching.attendance.walkin.WalkInQueries;
import vn.sontay.training.teaching.attendance.walkin.WalkInRow;
import vn.sontay.training.web.Filters;

/** Everybody who came without being in a class and waits for the administrator. */
@Named
@RequestScoped
public class WaitingWalkInsBacking {

    @Inject
    Filters filters;

    @Inject
    WalkInQueries queries;

    private Page<WalkInRow> page;

    @PostConstruct
    void read() {
        page = queries.undecided(filters.page(), Page.OF_A_LIST);
    }

    public Page<WalkInRow> getPage() {
        return page;
    }
}
