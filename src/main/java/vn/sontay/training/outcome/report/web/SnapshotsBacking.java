package vn.sontay.training.outcome.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.outcome.report.snapshot.FreezeFigures;
import vn.sontay.training.outcome.report.snapshot.SnapshotQueries;
import vn.sontay.training.outcome.report.snapshot.SnapshotRow;
import vn.sontay.training.outcome.report.snapshot.SnapshotService;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Page;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Parameters;

/** The snapshots of one plan, and the form that makes another. */
@Named
@RequestScoped
public class SnapshotsBacking {

    @Inject
    Parameters parameters;

    @Inject
    Filters filters;

    @Inject
    Form form;

    @Inject
    Clock clock;

    @Inject
    SnapshotQueries queries;

    @Inject
    SnapshotService service;

    private final Once<Page<SnapshotRow>> page = new Once<>(() -> queries.of(getPlan().code(), filters.page()));
    private List<Plan> plans = List.of();

    @PostConstruct
    void read() {
        plans = queries.plans();
    }

    /** A plan that the caller doesn't see is refused before the page is begun. */
    public void show() {
        getPage();
        form.show("asOf", LocalDate.now(clock));
    }

    public Plan getPlan() {
        String asked = parameters.text("plan");
        String code = asked.isEmpty() ? parameters.text("planCode") : asked;
        return plans.stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow(NotFoundException::new);
    }

    public Page<SnapshotRow> getPage() {
        return page.get();
    }

    public String freeze() {
        long id = service.freeze(form.read(FreezeFigures.class));
        return "/leader/snapshot?faces-redirect=true&m=report.frozen&id=" + id;
    }
}
