package vn.sontay.training.outcome.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import vn.sontay.training.outcome.report.gap.Gap;
import vn.sontay.training.outcome.report.gap.GapFilter;
import vn.sontay.training.outcome.report.gap.GapPage;
import vn.sontay.training.outcome.report.gap.GapQueries;
import vn.sontay.training.outcome.report.gap.GapRisk;
import vn.sontay.training.outcome.report.gap.GapStep;
import vn.sontay.training.outcome.report.gap.Gaps;
import vn.sontay.training.outcome.report.urging.UrgingService;
import vn.sontay.training.shared.Page;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Seen;
import vn.sontay.training.web.Shell;
import vn.sontay.training.web.Texts;

/** Who of a plan's people is missing; what the list shows lives in the address. */
@Named
@RequestScoped
public class GapsBacking {

    @Inject
    Filters filters;

    @Inject
    Texts texts;

    @Inject
    GapQueries queries;

    @Inject
    UrgingService letters;

    @Inject
    Shell shell;

    @Inject
    Seen seen;

    private final Once<Boolean> acting = new Once<>(
            () -> shell.isAdministrator() && letters.isOffered(getPlan().code()));
    private GapFilter filter;
    private Plan plan;
    private GapPage found;
    private Page<Gap> page;

    @PostConstruct
    void read() {
        filter = filters.read(GapFilter.class);
        plan = queries.plan(filter.plan());
        found = queries.page(filter, filters.page());
        page = seen.people(found.people());
    }

    /** A plan that the caller doesn't see is refused before the page is begun. */
    public void open() {
        plan.code();
    }

    /** @return whether the caller may write to the units, and propose classes */
    public boolean isActing() {
        return acting.get();
    }

    public Plan getPlan() {
        return plan;
    }

    public Page<Gap> getPage() {
        return page;
    }

    /** @return the filter as the query of an address */
    public String getQuery() {
        return filters.query(filter);
    }

    /** @return the areas to choose from */
    public List<SelectItem> getUnits() {
        return found.areas().stream().map(each -> new SelectItem(each.areaId(), name(each))).toList();
    }

    private String name(Gaps.Area area) {
        return area.areaId() == 0 ? texts.get("report.gapNowhere") : area.name();
    }

    public List<SelectItem> getSteps() {
        return Arrays.stream(GapStep.values())
                .map(each -> new SelectItem(each.name(), texts.get("report.gapStep" + each))).toList();
    }

    public List<SelectItem> getRisks() {
        return Arrays.stream(GapRisk.values())
                .map(each -> new SelectItem(each.name(), texts.get("report.gapRisk" + each))).toList();
    }
}
