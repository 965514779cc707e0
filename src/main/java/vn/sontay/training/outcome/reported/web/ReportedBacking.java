package vn.sontay.training.outcome.reported.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.outcome.reported.ReportedPage;
import vn.sontay.training.outcome.reported.ReportedQueries;
import vn.sontay.training.outcome.reported.ReportedRow;
import vn.sontay.training.shared.Page;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.ReportedIndicator;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.Parameters;

/** Everything that units ever reported of a plan. */
@Named
@RequestScoped
public class ReportedBacking {

    @Inject
    Parameters parameters;

    @Inject
    Filters filters;

    @Inject
    ReportedQueries queries;

    private ReportedPage page;

    @PostConstruct
    void read() {
        page = queries.page(parameters.text("plan"), filters.page());
    }

    /** Asked for before the page is begun, so that a plan that isn't there is refused in time. */
    public void open() {
        // Everything is read when the bean is made.
    }

    public Plan getPlan() {
        return page.plan();
    }

    public Page<ReportedRow> getPage() {
        return page.rows();
    }

    /** @return whether the caller may enter, correct and take back */
    public boolean isMine() {
        return page.mine();
    }

    /** @return what it is that was counted; the code of what the plan doesn't name any more */
    public String title(ReportedRow row) {
        return ReportedWords.title(page.plan(), row);
    }

    /** @return in what it was counted */
    public String unit(ReportedRow row) {
        return page.plan().reported().stream().filter(each -> each.code().equals(row.indicatorCode()))
                .map(ReportedIndicator::unit).findFirst().orElse("");
    }
}
