package vn.sontay.training.outcome.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.funding.FundingQueries;
import vn.sontay.training.outcome.funding.PlanFunds;
import vn.sontay.training.outcome.report.PlanBoard;
import vn.sontay.training.outcome.report.TargetQueries;
import vn.sontay.training.outcome.report.TargetRow;
import vn.sontay.training.outcome.report.results.MakeReport;
import vn.sontay.training.outcome.report.results.ResultsReportService;
import vn.sontay.training.outcome.reported.ReportedLine;
import vn.sontay.training.outcome.reported.ReportedQueries;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.teaching.plan.Activity;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.Target;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Once;

/** The board of one plan's targets; plan and day live in the address. */
@Named
@RequestScoped
public class TargetsBacking {

    @Inject
    LeaderView view;

    @Inject
    TargetQueries queries;

    @Inject
    ReportedQueries reported;

    @Inject
    FundingQueries funding;

    @Inject
    ResultsReportService reports;

    @Inject
    CurrentUser currentUser;

    @Inject
    Form form;

    private final Once<Boolean> reportable = new Once<>(() -> currentUser.require().hasRole(Roles.ADMINISTRATOR)
            && view.getKnown() == null && isWhole() && reports.isOffered(getPlan().code()));

    private List<Plan> mine = List.of();
    private @Nullable PlanBoard board;
    private List<ReportedLine> lines = List.of();
    private @Nullable PlanFunds funds;

    @PostConstruct
    void read() {
        mine = queries.plans();
        String code = view.getPlan().isEmpty()
                ? mine.stream().findFirst().map(Plan::code).orElse("")
                : view.getPlan();
        if (!code.isEmpty()) {
            board = queries.board(code, view.getAsOf(), view.getKnown()).plans().getFirst();
            lines = reported.board(code, view.getAsOf(), view.getKnown());
            funds = funding.board(code, view.getAsOf(), view.getKnown()).filter(PlanFunds::told).orElse(null);
        }
    }

    /** Asked for before the page is begun, so that a plan that isn't there is refused in time. */
    public void open() {
        // Everything is read when the bean is made.
    }

    /** @return whether the caller's units have no plan at all */
    public boolean isNone() {
        return board == null;
    }

    private PlanBoard board() {
        if (board == null) {
            throw new NotFoundException();
        }
        return board;
    }

    /** @return the plans that the caller sees: the real ones first, then the made-up ones */
    public List<Plan> getPlans() {
        return mine;
    }

    public Plan getPlan() {
        return board().plan();
    }

    /** @return whether the caller sees the plan as a whole, not only the share of their own classes */
    public boolean isWhole() {
        return board().targets().stream().noneMatch(row -> row.figure().shareOnly());
    }

    /** @return whether the caller may make a report of the figures that are shown (RES-5) */
    public boolean isReportable() {
        return reportable.get();
    }

    public String report() {
        long id = reports.make(form.with("planCode", getPlan().code()).read(MakeReport.class));
        return "/admin/results-report?faces-redirect=true&m=report.frozen&snapshot=" + id;
    }

    /** @return the activities of which something is measured */
    public List<Activity> getMeasured() {
        return board().plan().activities().stream().filter(activity -> !activity.targets().isEmpty()).toList();
    }

    /** @return the targets of that activity */
    public List<TargetRow> targets(Activity activity) {
        return board().targets().stream().filter(row -> row.activity().equals(activity)).toList();
    }

    /** @return what was spent of the plan, for who sees it as a whole; null where there is nothing to tell */
    public @Nullable PlanFunds getFunds() {
        return funds;
    }

    /** @return what units report of the plan, for who sees it as a whole */
    public List<ReportedLine> getReported() {
        return lines;
    }

    /** @return the activities of which nothing is measured here, today */
    public List<Activity> getContext() {
        return today().activities().stream().filter(activity -> activity.targets().isEmpty()).toList();
    }

    /** @return the titles of targets that the plan has by now, of which nothing was known then (RPT-12) */
    public List<String> getNotYet() {
        return today().targets().stream().filter(target -> board().plan().target(target.code()).isEmpty())
                .map(Target::title).toList();
    }

    private Plan today() {
        return mine.stream().filter(plan -> plan.code().equals(board().plan().code())).findFirst()
                .orElseGet(() -> board().plan());
    }
}
