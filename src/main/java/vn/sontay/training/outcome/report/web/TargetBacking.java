package vn.sontay.training.outcome.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.outcome.report.TargetDetail;
import vn.sontay.training.outcome.report.TargetQueries;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** The people and classes behind one target; which of the people are listed, and the page, live in the address. */
@Named
@RequestScoped
public class TargetBacking {

    private static final String OPEN = "open";

    @Inject
    LeaderView view;

    @Inject
    Parameters parameters;

    @Inject
    Filters filters;

    @Inject
    Texts texts;

    @Inject
    TargetQueries queries;

    private TargetDetail detail;

    @PostConstruct
    void read() {
        detail = queries.detail(view.getPlan(), view.getTarget(), view.getAsOf(),
                new TargetQueries.Asked(isCompleted(), filters.page(), view.getWords(), filters.page("classes")));
    }

    /** Makes sure that a target that isn't there is refused before the page is begun. */
    public void open() {
        detail.row();
    }

    public TargetDetail getDetail() {
        return detail;
    }

    /** @return whether those are listed who have completed, not those who haven't yet */
    public boolean isCompleted() {
        return !parameters.text("show").equals(OPEN);
    }

    /** @return the address's parameters but for the page */
    public String getQuery() {
        return view.getTrail() + (isCompleted() ? "" : "&show=" + OPEN)
                + (view.getWords().isEmpty() ? "" : "&q=" + texts.url(view.getWords()));
    }
}
