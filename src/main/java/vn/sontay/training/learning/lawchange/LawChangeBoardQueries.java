package vn.sontay.training.learning.lawchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.UnitTree;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.shared.database.Row;

/** Whom changes concern and who knows them, to those who look after the units where people count (CHG-6). */
@Stateless
@RolesAllowed({Roles.LEADER, Roles.ADMINISTRATOR, Roles.INSPECTOR})
public class LawChangeBoardQueries {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    LawChangeCatalogue catalogue;

    @Inject
    UnitTrees trees;

    @Inject
    CurrentUser currentUser;

    /** @return the changes that are told on that day, the newest first, as they stood then. One statement for all. */
    public List<ChangeStanding> board(LocalDate asOf) {
        List<LawChange> told = catalogue.current().told(asOf);
        if (told.isEmpty()) {
            return List.of();
        }
        UnitTree tree = trees.now();
        Map<String, Map<Long, ChangeFigure>> figures = new HashMap<>();
        new ConcernedSql(entityManager, told, asOf).byUnit(seen()).rows()
                .forEach(row -> figures.computeIfAbsent(row.text("change_code"), code -> new HashMap<>()).merge(
                        area(row.idOrNull("unit_id"), tree, asOf),
                        new ChangeFigure(row.number("people"), row.number("knowing")), ChangeFigure::plus));
        return told.stream().map(each -> ChangeStanding.of(each, figures.getOrDefault(each.code(), Map.of()),
                tree::label)).toList();
    }

    /**
     * @return whom that change concerned on that day: nobody before its first day. One statement.
     * @throws NotFoundException when there is no such change
     */
    public ChangePeople people(String code, LocalDate asOf) {
        LawChange change = catalogue.current().change(code).orElseThrow(NotFoundException::new);
        UnitTree tree = trees.now();
        List<Row> rows = change.isTold(asOf)
                ? new ConcernedSql(entityManager, List.of(change), asOf).people(seen()).rows()
                : List.of();
        Map<Long, ChangeFigure> figures = new HashMap<>();
        rows.stream().map(row -> person(row, tree, asOf)).forEach(each -> figures.merge(each.areaId(),
                new ChangeFigure(1, each.knowing() == Knowing.KNOWS ? 1 : 0), ChangeFigure::plus));
        List<ConcernedPerson> people = rows.stream().filter(row -> row.momentOrNull("restricted_at") == null)
                .map(row -> person(row, tree, asOf)).toList();
        return new ChangePeople(ChangeStanding.of(change, figures, tree::label), people, rows.size() - people.size());
    }

    private String seen() {
        return currentUser.require().seen().holds("s.unit_id");
    }

    private static ConcernedPerson person(Row row, UnitTree tree, LocalDate asOf) {
        Long unit = row.idOrNull("unit_id");
        return new ConcernedPerson(row.id("person_id"), row.text("full_name"), unit == null ? "" : tree.label(unit),
                area(unit, tree, asOf), row.momentOrNull("known_at") == null
                        ? null
                        : LocalDate.ofInstant(row.moment("known_at"), TimeSource.ZONE));
    }

    private static long area(@Nullable Long unit, UnitTree tree, LocalDate asOf) {
        return unit == null ? 0 : tree.area(unit, asOf).orElse(0L);
    }
}
