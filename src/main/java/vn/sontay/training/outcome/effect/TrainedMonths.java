package vn.sontay.training.outcome.effect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.completion.CompletedSpans;
import vn.sontay.training.people.organisation.OrganisationQueries;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.people.organisation.UnitRow;
import vn.sontay.training.people.organisation.UnitTree;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** Since which month somebody of a commune has completed a class (EFF-3). Outside of a transaction: what is due is judged first. */
@ApplicationScoped
class TrainedMonths {

    private static final String FIRST = """
            select e.unit_id, min(x.since) as since
              from completion_span x join enrolment e on e.id = x.enrolment_id
             where x.met_to is null and e.unit_id is not null
             group by e.unit_id""";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CompletedSpans spans;

    @Inject
    OrganisationQueries organisation;

    @Inject
    UnitTrees trees;

    @Inject
    Clock clock;

    /** @return by the communes of today; who isn't in it wasn't trained. A handful of statements. */
    Map<Long, YearMonth> byCommune() {
        spans.refresh();
        List<Row> rows = Sql.of(entityManager, FIRST).rows();
        Map<Long, UnitRow> units = organisation.allUnits().stream()
                .collect(Collectors.toMap(UnitRow::id, Function.identity()));
        UnitTree tree = trees.now();
        LocalDate today = LocalDate.now(clock);
        Map<Long, YearMonth> months = new HashMap<>();
        for (Row row : rows) {
            commune(units, row.id("unit_id")).flatMap(found -> tree.today(found, today))
                    .ifPresent(now -> months.merge(now, YearMonth.from(row.day("since")),
                            (one, other) -> one.isBefore(other) ? one : other));
        }
        return months;
    }

    private static Optional<Long> commune(Map<Long, UnitRow> units, long unitId) {
        @Nullable
        UnitRow at = units.get(unitId);
        while (at != null && at.kind() != UnitKind.COMMUNE) {
            Long parent = at.parentId();
            at = parent == null ? null : units.get(parent);
        }
        return Optional.ofNullable(at).map(UnitRow::id);
    }
}
