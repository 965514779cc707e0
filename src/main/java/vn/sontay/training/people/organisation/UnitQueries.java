package vn.sontay.training.people.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

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
        List<Row> rows = Sql.of(entityManager, """
                select u.id, u.name, u.kind, u.parent_id, u.valid_from, u.valid_to, u.act,
                       (select count(*) from affiliation a join person p on p.id = a.person_id
                         where a.unit_id = u.id and p.deactivated_at is null
                           and (a.valid_from is null or a.valid_from <= :day)
                           and (a.valid_to is null or a.valid_to >= :day)) as people
                  from unit u where %s
                 order by case when u.valid_to is not null and u.valid_to < :day then 1 else 0 end, u.search_name, u.id
                """.formatted(access.administered().holds("u.id"))).with("day", today).rows();
        Map<Long, List<String>> successors = successors();
        Map<Long, List<Row>> below = new HashMap<>();
        List<Row> top = new ArrayList<>();
        Set<Long> shown = rows.stream().map(row -> row.id("id")).collect(Collectors.toSet());
        for (Row row : rows) {
            @Nullable
            Long parent = row.idOrNull("parent_id");
            (parent == null || !shown.contains(parent) ? top : below.computeIfAbsent(parent, id -> new ArrayList<>()))
                    .add(row);
        }
        List<UnitLine> lines = new ArrayList<>();
        top.forEach(row -> append(row, 0, below, successors, lines));
        return lines;
    }

    /** @return where the content files say otherwise than is held for right (UNA-6). Two statements. */
    public List<UnitDifference> differences() {
        List<Row> rows = Sql.of(entityManager, """
                select u.id, u.name, f.facts as file_facts, o.facts as our_facts
                  from unit u
                  join content_edition f on f.kind = 'unit-file' and f.subject = u.code and f.edition =
                       (select max(x.edition) from content_edition x where x.kind = 'unit-file' and x.subject = u.code)
                  join content_edition o on o.kind = 'unit' and o.subject = u.code and o.edition =
                       (select max(x.edition) from content_edition x where x.kind = 'unit' and x.subject = u.code)
                 where f.sha256 <> o.sha256 and %s order by u.search_name, u.id
                """.formatted(access.administered().holds("u.id"))).rows();
        Map<String, String> names = new HashMap<>();
        if (!rows.isEmpty()) {
            Sql.of(entityManager, "select u.code, u.name from unit u").rows()
                    .forEach(row -> names.put(row.text("code"), row.text("name")));
        }
        List<UnitDifference> found = new ArrayList<>();
        for (Row row : rows) {
            Map<String, String> file = UnitFacts.read(row.text("file_facts"));
            UnitFacts.read(row.text("our_facts")).forEach((field, ours) -> {
                String theirs = file.getOrDefault(field, "");
                if (!theirs.equals(ours)) {
                    found.add(new UnitDifference(row.id("id"), row.text("name"), field, words(field, theirs, names),
                            words(field, ours, names)));
                }
            });
        }
        return found;
    }

    /** Codes of units as their names, days as they are written. */
    private static String words(String field, String said, Map<String, String> names) {
        if (said.equals("-") || said.isEmpty()) {
            return "";
        }
        return switch (field) {
            case "parent", "successors" -> Arrays.stream(said.split(" ")).map(code -> names.getOrDefault(code, code))
                    .collect(Collectors.joining(", "));
            case "from", "to" -> Dates.day(LocalDate.parse(said));
            default -> said;
        };
    }

    private static void append(Row row, int depth, Map<Long, List<Row>> below, Map<Long, List<String>> successors,
            List<UnitLine> lines) {
        lines.add(new UnitLine(row.id("id"), row.text("name"), UnitKind.valueOf(row.text("kind")), depth,
                row.dayOrNull("valid_from"),
                row.dayOrNull("valid_to"), row.textOrNull("act"), successors.getOrDefault(row.id("id"), List.of()),
                row.number("people")));
        below.getOrDefault(row.id("id"), List.of()).forEach(each -> append(each, depth + 1, below, successors, lines));
    }

    private Map<Long, List<String>> successors() {
        List<Row> rows = Sql.of(entityManager, """
                select s.unit_id, u.name from unit_successor s join unit u on u.id = s.successor_id
                 order by u.search_name, u.id
                """).rows();
        Map<Long, List<String>> names = new HashMap<>();
        rows.forEach(
                row -> names.computeIfAbsent(row.id("unit_id"), id -> new ArrayList<>()).add(row.text("name")));
        return names;
    }
}
