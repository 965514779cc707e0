package vn.sontay.training.people.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.sontay.training.people.organisation.RestrictedRecords;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.shared.database.Lots;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.shared.personal.KeptData;
import vn.sontay.training.shared.personal.KeptTable;

/**
 * Does what {@code kept-data.yaml} says of an erasure, in the tables of all features, and tells before what it would do (PRI-1). For use
 * cases that have checked permission themselves.
 */
@ApplicationScoped
class Eraser {

    /** What a name becomes. */
    static final String GONE = "đã xóa";
    private static final String GONE_WORD = "da-xoa-";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    TheirRows rows;

    @Inject
    RestrictedRecords records;

    /** Erases all records of a person. @param with the one that was asked for */
    void erase(Set<Long> people, long with, Erasure erasure) {
        Theirs theirs = rows.of(people);
        entityManager.flush();
        KeptData.all().stream().flatMap(kind -> kind.tables().stream()).forEach(table -> erase(table, theirs));
        records.end(people, erasure.at());
        people.forEach(id -> note(id, with, erasure));
        entityManager.clear();
    }

    /** Writes down that a record was erased, or that there was none any more that could be. */
    void note(long personId, long with, Erasure erasure) {
        Sql.of(entityManager, "insert into person_erasure (erased_id, with_id, erased_at, erased_by, reason, "
                + "document_text) values (:person, :with, :at, :by, :reason, :document)").with("person", personId)
                .with("with", with).with("at", erasure.at()).with("by", erasure.by()).with("reason", erasure.reason())
                .with("document", erasure.document()).change();
    }

    /** @return whether that record was erased already */
    boolean isErased(long personId) {
        return Sql.of(entityManager, "select count(*) from person_erasure where erased_id = :id").with("id", personId)
                .number() > 0;
    }

    /** @return when each of them was erased, by their ids */
    Map<Long, Instant> all() {
        Map<Long, Instant> erased = new LinkedHashMap<>();
        Sql.of(entityManager, "select erased_id, erased_at from person_erasure order by erased_at, erased_id").rows()
                .forEach(row -> erased.put(row.id("erased_id"), row.moment("erased_at")));
        return erased;
    }

    /** @return kind by kind what an erasure would do */
    List<ErasureLine> lines(Theirs theirs) {
        List<ErasureLine> lines = new ArrayList<>();
        for (KeptData kind : KeptData.all()) {
            for (ErasureLine.Fate fate : ErasureLine.Fate.values()) {
                long count = kind.tables().stream().filter(table -> !table.key().isEmpty() && fate(table) == fate)
                        .mapToLong(table -> rows.count(table.table(), table.key(), theirs.of(table.names()))).sum();
                if (count > 0) {
                    lines.add(new ErasureLine(kind.what(), fate, count, kind.basis()));
                }
            }
        }
        return lines;
    }

    private static ErasureLine.Fate fate(KeptTable table) {
        return table.rows()
                ? ErasureLine.Fate.ERASED
                : table.isChanged() ? ErasureLine.Fate.ANONYMOUS : ErasureLine.Fate.STAYS;
    }

    private void erase(KeptTable table, Theirs theirs) {
        if (table.rows()) {
            Lots.of(theirs.of(table.names())).forEach(lot -> Sql
                    .of(entityManager, "delete from " + table.table() + " where " + table.key() + " in (:ids)")
                    .with("ids", lot).change());
        } else if (table.isChanged()) {
            Lots.of(theirs.of(table.names())).forEach(lot -> change(table, lot));
        }
        for (String name : theirs.soleNames()) {
            table.by().forEach(column -> Sql.of(entityManager,
                    "update " + table.table() + " set " + column + " = :gone where " + column + " = :name")
                    .with("gone", GONE).with("name", name).change());
        }
    }

    private void change(KeptTable table, List<Long> ids) {
        String set = Stream.of(table.named().stream().map(column -> column + " = :" + column.replace("_", "")),
                table.numbered().stream().map(column -> column + " = concat('" + GONE_WORD + "', id)"),
                table.emptied().stream().map(column -> column + " = null"),
                table.blanked().stream().map(column -> column + " = ''")).flatMap(each -> each)
                .reduce((one, other) -> one + ", " + other).orElseThrow();
        Sql update = Sql.of(entityManager,
                "update " + table.table() + " set " + set + " where " + table.key() + " in (:ids)").with("ids", ids);
        table.named().forEach(column -> update.with(column.replace("_", ""), gone(column)));
        update.change();
    }

    private static String gone(String column) {
        return switch (column) {
            case "search_name" -> Vietnamese.foldName(GONE);
            case "sort_key" -> Vietnamese.sortKey(GONE);
            default -> GONE;
        };
    }
}
