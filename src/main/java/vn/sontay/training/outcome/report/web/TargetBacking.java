package vn.sontay.training.outcome.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.outcome.report.TargetDetail;
import vn.sontay.training.outcome.report.TargetQueries;
import vn.sontay.training.outcome.report.directive.DirectiveQueries;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Seen;
import vn.sontay.training.web.Texts;

/** The people and classes behind one target; which of the people are listed, and the page, live in the address. */
@Named
@RequestScoped
public class TargetBacking {

    static final String OPEN = "open";

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

    @Inject
    DirectiveQueries directives;

    @Inject
    CurrentUser currentUser;

    @Inject
    Seen seen;

    private final Once<Boolean> offered = new Once<>(() -> view.getKnown() == null
            && !getDetail().row().figure().shareOnly() && currentUser.require().hasRole(Roles.ADMINISTRATOR)
            && directives.isOffered(getDetail().plan().code()));
    private TargetDetail detail;

    @PostConstruct
    void read() {
        if (view.getKnown() != null && !queries.isKnown(view.getPlan(), view.getTarget(), view.getKnown())) {
            view.refuseKnown("report.targetNotKnownYet");
        }
        detail = queries.detail(view.getPlan(), view.getTarget(), view.getAsOf(), view.getKnown(),
                new TargetQueries.Asked(isCompleted(), filters.page(), view.getWords(), filters.page("classes")));
        seen.people(detail.people());
    }

    /** Makes sure that a target that isn't there is refused before the page is begun. */
    public void open() {
        detail.row();
    }

    public TargetDetail getDetail() {
        return detail;
    }

    /** @return whether the caller may enter what documents say of the target (DIR-6) */
    public boolean isOffered() {
        return offered.get();
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
