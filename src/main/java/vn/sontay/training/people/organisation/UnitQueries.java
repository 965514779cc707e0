package vn.sontay.training.people.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.SqlRow;

/** Reads all units as a tree. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class UnitQueries {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitAccess access;

    @Inject
    Clock clock;

    public UnitQueries() {
    }

    /** For tests. */
    public UnitQueries(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.access = UnitAccess.ofInstallation(entityManager, clock);
        this.clock = clock;
    }

    /** @return every unit of the caller's scope, each followed by those below it; those that exist before those that ended. Two statements. */
    public List<UnitLine> tree() {
        LocalDate today = LocalDate.now(clock);
        List<?> rows = entityManager.createNativeQuery("""
                select u.id, u.name, u.kind, u.parent_id, u.valid_from, u.valid_to, u.act,
                       (select count(*) from affiliation a join person p on p.id = a.person_id
                         where a.unit_id = u.id and p.deactivated_at is null
                           and (a.valid_from is null or a.valid_from <= #day)
                           and (a.valid_to is null or a.valid_to >= #day))
                  from unit u where %s
                 order by case when u.valid_to is not null and u.valid_to < #day then 1 else 0 end, u.search_name, u.id
                """.formatted(access.administered().holds("u.id"))).setParameter("day", Date.valueOf(today))
                .getResultList();
        Map<Long, List<String>> successors = successors();
        Map<Long, List<SqlRow>> below = new HashMap<>();
        List<SqlRow> top = new ArrayList<>();
        List<SqlRow> found = SqlRow.all(rows);
        Set<Long> shown = found.stream().map(row -> row.id(0)).collect(Collectors.toSet());
        for (SqlRow row : found) {
            @Nullable
            Long parent = row.idOrNull(3);
            (parent == null || !shown.contains(parent) ? top : below.computeIfAbsent(parent, id -> new ArrayList<>()))
                    .add(row);
        }
        List<UnitLine> lines = new ArrayList<>();
        top.forEach(row -> append(row, 0, below, successors, lines));
        return lines;
    }

    private static void append(SqlRow row, int depth, Map<Long, List<SqlRow>> below, Map<Long, List<String>> successors,
            List<UnitLine> lines) {
        lines.add(new UnitLine(row.id(0), row.text(1), UnitKind.valueOf(row.text(2)), depth, row.dayOrNull(4),
                row.dayOrNull(5), row.textOrNull(6), successors.getOrDefault(row.id(0), List.of()), row.number(7)));
        below.getOrDefault(row.id(0), List.of()).forEach(each -> append(each, depth + 1, below, successors, lines));
    }

    private Map<Long, List<String>> successors() {
        List<?> rows = entityManager.createNativeQuery("""
                select s.unit_id, u.name from unit_successor s join unit u on u.id = s.successor_id
                 order by u.search_name, u.id
                """).getResultList();
        Map<Long, List<String>> names = new HashMap<>();
        SqlRow.all(rows)
                .forEach(row -> names.computeIfAbsent(row.id(0), id -> new ArrayList<>()).add(row.text(1)));
        return names;
    }
}
