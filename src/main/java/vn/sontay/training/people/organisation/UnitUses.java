package vn.sontay.training.people.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** Asks the features what of theirs names units ({@link UnitUse}). */
@ApplicationScoped
public class UnitUses {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    @Any
    Instance<UnitUse> uses;

    private List<UnitUse> given = List.of();

    protected UnitUses() {
    }

    /** For tests. */
    public UnitUses(EntityManager entityManager, UnitUse... uses) {
        this.entityManager = entityManager;
        this.given = List.of(uses);
    }

    /**
     * Something that names units.
     *
     * @param word the key of what it is
     * @param count how many there are
     * @param titles some of them; empty where their number is enough
     */
    public record Told(String word, long count, List<String> titles) {

        public Told {
            titles = List.copyOf(titles);
        }
    }

    private static final int MOST_TITLES = 10;

    private List<UnitUse> all() {
        return uses == null ? given : uses.stream().toList();
    }

    /** @return every column in which a feature names units */
    public List<UnitColumn> columns() {
        return all().stream().flatMap(use -> use.columns().stream()).toList();
    }

    /** @return what is told of these units before an act changes them. A statement for each kind of thing. */
    public List<Told> told(Collection<Long> unitIds) {
        List<Told> told = new ArrayList<>();
        columns().stream().filter(each -> !each.shown().equals("1 = 0")).forEach(column -> {
            boolean titled = !column.title().isEmpty();
            List<Row> rows = Sql.of(entityManager, "select " + (titled ? column.title() : "count(*)") + " as told from "
                    + column.table() + " x where x." + column.column() + " in (:units) and (" + column.shown() + ")")
                    .with("units", Set.copyOf(unitIds)).rows();
            List<String> titles = titled
                    ? rows.stream().map(row -> row.text("told")).distinct().sorted().toList()
                    : List.of();
            long count = titled ? titles.size() : rows.getFirst().number("told");
            if (count > 0) {
                told.add(new Told(column.word(), count,
                        titles.subList(0, Math.min(titles.size(), MOST_TITLES))));
            }
        });
        return told;
    }

    /** @return what of the content files names a unit of these codes */
    public List<String> named(Set<String> codes) {
        return all().stream().flatMap(use -> use.named(codes).stream()).toList();
    }

    /** @return what names these units in whatever way, so that they can't be taken out. One statement. */
    public List<Told> hanging(Collection<Long> unitIds) {
        return counted(columns(), unitIds);
    }

    /** @return what rows in these columns name these units. One statement. */
    public List<Told> counted(List<UnitColumn> columns, Collection<Long> unitIds) {
        if (columns.isEmpty() || unitIds.isEmpty()) {
            return List.of();
        }
        return Sql.of(entityManager, columns.stream().map(each -> "select '" + each.word()
                + "' as word, count(*) as rows_there from " + each.table() + " x where x." + each.column()
                + " in (:units)").collect(Collectors.joining(" union all "))).with("units", Set.copyOf(unitIds))
                .rows().stream().filter(row -> row.number("rows_there") > 0)
                .map(row -> new Told(row.text("word"), row.number("rows_there"), List.of())).toList();
    }
}
