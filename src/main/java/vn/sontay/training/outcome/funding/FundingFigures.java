package vn.sontay.training.outcome.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.completion.Known;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.plan.Budget;
import vn.sontay.training.teaching.plan.Plan;

/** Adds up what a plan's classes cost (FUN-4); for use cases that have checked permission themselves. */
@ApplicationScoped
public class FundingFigures {

    private static final String SUMS = """
            select coalesce(sum(case when e.kind = 'ESTIMATE' then e.amount else 0 end), 0) as estimated,
                   coalesce(sum(case when e.kind = 'VOUCHER' and e.spent_on <= :day then e.amount else 0 end), 0) as spent,
                   coalesce(sum(case when e.kind = 'VOUCHER' and e.spent_on <= :day then 1 else 0 end), 0) as vouchers
            """;

    @PersistenceContext
    EntityManager entityManager;

    protected FundingFigures() {
    }

    /** For tests. */
    public FundingFigures(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return what was spent by that day, as it was known. One statement. */
    public PlanFunds of(Plan plan, LocalDate asOf, Known known) {
        Sql sums = Sql.of(entityManager, SUMS + from(known, "") + " and x.id is null").with("plan", plan.code())
                .with("day", asOf);
        Row row = bind(sums, known).first().orElseThrow();
        Budget budget = plan.budget();
        return new PlanFunds(budget == null ? null : Long.valueOf(budget.training()),
                row.id("estimated"), row.id("spent"), row.number("vouchers"));
    }

    /**
     * @param joins of what else is read beside an entry
     * @return the entries {@code e} of the classes {@code c} of {@code :plan}, cancelled by {@code x} as far as that is known
     */
    static String from(Known known, String joins) {
        String from = known.by() == null
                ? """
                        from funding_entry e join training_class c on c.id = e.class_id
                        left join funding_cancelling x on x.entry_id = e.id
                        %s
                       where c.plan_code = :plan"""
                : """
                        from funding_entry e join known_class c on c.id = e.class_id
                         and c.known_from <= :known and (c.known_to is null or c.known_to > :known)
                        left join funding_cancelling x on x.entry_id = e.id and x.cancelled_at <= :known
                        %s
                       where c.plan_code = :plan and e.recorded_at <= :known""";
        return from.formatted(joins);
    }

    static Sql bind(Sql statement, Known known) {
        @Nullable
        Instant by = known.by();
        return by == null ? statement : statement.with("known", by);
    }
}
