package vn.sontay.training.people.organisation;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import vn.sontay.training.shared.database.Lots;
import vn.sontay.training.shared.database.Sql;

/** Lets rows of features name another person or unit, where two records turned out to be one. Whoever asks remembers which rows. */
public final class Repointing {

    private Repointing() {
    }

    /**
     * @param table named by the feature that owns it
     * @param key the column by which the rows are found again
     * @return how many of the rows still named what they named before, and name the other now. One statement for five hundred.
     */
    public static int point(EntityManager entityManager, String table, String key, String column, Collection<Long> rows,
            long was, long becomes) {
        return Lots.of(rows).mapToInt(lot -> Sql.of(entityManager, "update " + table + " set " + column
                + " = :becomes where " + column + " = :was and " + key + " in (:rows)").with("becomes", becomes)
                .with("was", was).with("rows", lot).change()).sum();
    }
}
