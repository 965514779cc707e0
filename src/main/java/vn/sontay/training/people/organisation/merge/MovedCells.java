package vn.sontay.training.people.organisation.merge;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontay.training.people.organisation.Repointing;
import vn.sontay.training.shared.database.Lots;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** Changes cells and remembers what they said (MRG-8). Only the owner of a table names it here. */
public final class MovedCells {

    private final EntityManager entityManager;
    private final long mergeId;
    private final MergePair pair;
    private int place;

    MovedCells(EntityManager entityManager, long mergeId, MergePair pair) {
        this.entityManager = entityManager;
        this.mergeId = mergeId;
        this.pair = pair;
    }

    /** Lets every row that names the record that goes name the one that stays. */
    public void all(PersonColumn column) {
        where(column, "1 = 1");
    }

    /** The same of the rows of which the condition holds. @param condition on the row {@code r} */
    public void where(PersonColumn column, String condition) {
        rows(column, Sql.of(entityManager, "select distinct r." + column.key() + " as row_id from " + column.table()
                + " r where r." + column.column() + " = :from and " + condition + " order by row_id")
                .with("from", pair.from()).rows(row -> row.id("row_id")));
    }

    /** The same of those rows. @param keys what their key column says */
    public void rows(PersonColumn column, Collection<Long> keys) {
        set(column, keys, pair.from(), pair.into());
    }

    /** Lets those rows say something else in that column. Two statements for five hundred. */
    public void set(PersonColumn column, Collection<Long> keys, long was, long becomes) {
        Lots.of(keys).forEach(some -> {
            Sql.of(entityManager, some.stream()
                    .map(key -> "(%d, %d, '%s', '%s', %d, %d, %d)".formatted(mergeId, place++, column.table(),
                            column.column(), key, was, becomes))
                    .collect(Collectors.joining(", ", "insert into person_merge_cell (merge_id, place, table_name, "
                            + "column_name, row_id, was, became) values ", "")))
                    .change();
            change(entityManager, column, some, was, becomes);
        });
    }

    /** Gives every cell back that still says what the merge has let it say, the last one first. */
    static void giveBack(EntityManager entityManager, long mergeId, List<PersonColumn> known) {
        for (Row row : Sql
                .of(entityManager, "select table_name, column_name, row_id, was, became from person_merge_cell "
                        + "where merge_id = :merge order by place desc")
                .with("merge", mergeId).rows()) {
            PersonColumn column = known.stream().filter(each -> each.table().equals(row.text("table_name"))
                    && each.column().equals(row.text("column_name"))).findFirst().orElseThrow();
            change(entityManager, column, Set.of(row.id("row_id")), row.id("became"), row.id("was"));
        }
    }

    private static void change(EntityManager entityManager, PersonColumn column, Collection<Long> keys, long was,
            long becomes) {
        Repointing.point(entityManager, column.table(), column.key(), column.column(), keys, was, becomes);
    }
}
