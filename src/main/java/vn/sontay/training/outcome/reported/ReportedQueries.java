package vn.sontay.training.outcome.reported;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.shared.scan.ScanKind;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.PlanScope;

/** Reads what units reported, for who sees the plan as a whole (REP-2). */
@Stateless
@RolesAllowed({Roles.LEADER, Roles.ADMINISTRATOR})
public class ReportedQueries {

    private static final String FIGURES = """
            select f.id, f.plan_code, f.indicator_code, f.as_of, f.counted, f.whole, f.unit_name, f.source, f.reason,
                   f.withdrawn, f.recorded_at, f.recorded_by, n.id as next_id, a.kind, a.bytes
              from reported_figure f
              left join reported_figure n on n.replaces_id = f.id and n.recorded_at < :until
              left join reported_file a on a.figure_id = f.id
             where f.recorded_at < :until and %s
             order by f.as_of desc, f.id desc""";

    /** Nothing is recorded in the future. */
    private static final Duration AHEAD = Duration.ofDays(1);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PlanScope plans;

    @Inject
    Clock clock;

    /**
     * @param recorded what had been recorded by the end of that day; null for all that is known now
     * @return what is reported of the plan, in its order, with the figure of that day (REP-4); nothing to who doesn't see the plan
     *         as a whole. One statement, and those of the scope.
     */
    public List<ReportedLine> board(String planCode, LocalDate asOf, @Nullable LocalDate recorded) {
        Plan plan = plans.seen().stream().filter(each -> each.code().equals(planCode)).findFirst().orElse(null);
        if (plan == null || plan.reported().isEmpty()) {
            return List.of();
        }
        Map<String, ReportedRow> last = new HashMap<>();
        rows("f.plan_code = :plan and f.as_of <= :day and not f.withdrawn and n.id is null",
                recorded == null
                        ? clock.instant().plus(AHEAD)
                        : recorded.plusDays(1).atStartOfDay(TimeSource.ZONE).toInstant())
                .with("plan", planCode).with("day", asOf).rows(ReportedQueries::row)
                .forEach(row -> last.putIfAbsent(row.indicatorCode(), row));
        return plan.activities().stream().flatMap(activity -> activity.reported().stream()
                .map(each -> new ReportedLine(activity, each, last.get(each.code())))).toList();
    }

    /** @return the plan. @throws NotFoundException when the caller doesn't see it as a whole */
    public Plan plan(String planCode) {
        return plans.whole(planCode);
    }

    /** @return everything that was ever recorded of the plan, the last day first, a page of it */
    public ReportedPage page(String planCode, int number) {
        Plan plan = plans.whole(planCode);
        return new ReportedPage(plan, plans.administers(planCode), Page.of(number, Page.OF_A_LIST, () -> Sql
                .of(entityManager, "select count(*) from reported_figure f where f.plan_code = :plan")
                .with("plan", planCode).number(),
                (first, size) -> ofPlan(planCode).page(first, size)
                        .rows(ReportedQueries::row)));
    }

    /** @return all of it. One statement, and those of the scope. */
    public List<ReportedRow> all(String planCode) {
        plans.whole(planCode);
        return ofPlan(planCode).rows(ReportedQueries::row);
    }

    private Sql ofPlan(String planCode) {
        return rows("f.plan_code = :plan", clock.instant().plus(AHEAD)).with("plan", planCode);
    }

    /** @throws NotFoundException when there is none, or of a plan that the caller doesn't see as a whole */
    public ReportedRow figure(long figureId) {
        ReportedRow row = rows("f.id = :figure", clock.instant().plus(AHEAD)).with("figure", figureId).first()
                .map(ReportedQueries::row).orElseThrow(NotFoundException::new);
        plans.whole(row.planCode());
        return row;
    }

    /** @return the bytes of its scan. @throws NotFoundException when there is none */
    public byte[] content(long figureId) {
        ReportedFile file = entityManager.find(ReportedFile.class, figure(figureId).figureId());
        if (file == null) {
            throw new NotFoundException();
        }
        return file.content();
    }

    private Sql rows(String which, Instant until) {
        return Sql.of(entityManager, FIGURES.formatted(which)).with("until", until);
    }

    private static ReportedRow row(Row row) {
        String kind = row.textOrNull("kind");
        Integer bytes = row.numberOrNull("bytes");
        return new ReportedRow(row.id("id"), row.text("plan_code"), row.text("indicator_code"), row.day("as_of"),
                row.number("counted"), row.numberOrNull("whole"), row.text("unit_name"), row.text("source"),
                row.text("reason"), row.yes("withdrawn"), row.idOrNull("next_id") != null, row.moment("recorded_at"),
                row.text("recorded_by"), kind == null ? null : ScanKind.valueOf(kind), bytes == null ? 0 : bytes);
    }
}
