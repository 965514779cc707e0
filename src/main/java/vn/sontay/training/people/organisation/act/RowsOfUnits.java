package vn.sontay.training.people.organisation.act;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import vn.sontay.training.people.organisation.UnitColumn;
import vn.sontay.training.shared.database.Lots;
import vn.sontay.training.shared.database.Sql;

/** Rows of features that name units (ORG-24). Their tables are named by their owners alone, in {@link UnitColumn}. */
final class RowsOfUnits {

    private RowsOfUnits() {
    }

    /** Lets these rows name another unit, as far as they name that one still. @return how many do. One statement for five hundred. */
    static int point(EntityManager entityManager, UnitColumn column, Collection<Long> rows, long was, long becomes) {
        return Lots.of(rows).mapToInt(lot -> Sql.of(entityManager, "update " + column.table() + " set "
                + column.column() + " = :becomes where " + column.column() + " = :was and id in (:rows)")
                .with("becomes", becomes).with("was", was).with("rows", lot).change()).sum();
    }
}
