package vn.sontay.training.outcome.funding.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.funding.FundingQueries;
import vn.sontay.training.outcome.funding.FundingRow;
import vn.sontay.training.outcome.funding.PlanFunds;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.Form;

/** What was spent of a plan up to a day, with every voucher; plan and days stand in the address. */
@Named
@RequestScoped
public class PlanFundingBacking {

    @Inject
    Filters filters;

    @Inject
    Form form;

    @Inject
    FundingQueries queries;

    @Inject
    Clock clock;

    private Plan plan;
    private LocalDate asOf;
    private @Nullable LocalDate known;
    private PlanFunds funds;
    private List<FundingRow> vouchers = List.of();

    @PostConstruct
    void read() {
        FundingAsked asked = filters.read(FundingAsked.class);
        plan = queries.plan(asked.plan());
        asOf = asked.asOf() == null ? LocalDate.now(clock) : notToCome("asOf", asked.asOf());
        known = asked.known() == null ? null : notToCome("known", asked.known());
        funds = queries.board(plan.code(), asOf, known).orElseThrow(NotFoundException::new);
        vouchers = queries.vouchers(plan.code(), asOf, known);
        if (form.error("asOf").isEmpty() && (asked.asOf() != null || form.error("known").isEmpty())) {
            form.show("asOf", asOf);
        }
    }

    /** Asked for before the page is begun, so that a plan that isn't there is refused in time. */
    public void open() {
        // Everything is read when the bean is made.
    }

    private LocalDate notToCome(String field, LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        if (day.isAfter(today)) {
            filters.refuse(RuleException.at(field, "funding.dayToCome"));
            return today;
        }
        return day;
    }

    public Plan getPlan() {
        return plan;
    }

    public PlanFunds getFunds() {
        return funds;
    }

    /** @return of those that were entered a page, the last first */
    public Page<FundingRow> getPage() {
        return Page.part(vouchers, filters.page());
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    public @Nullable LocalDate getKnown() {
        return known;
    }

    /** @return plan and days for the address of another page */
    public String getQuery() {
        return filters.query(new FundingAsked(plan.code(), asOf, known));
    }
}
