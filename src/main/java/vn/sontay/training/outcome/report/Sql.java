package vn.sontay.training.outcome.report;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import vn.sontay.training.shared.SqlRow;

/** Native queries with lists among their arguments. */
final class Sql {

    private Sql() {
    }

    /** @return as many places as there are values, for an {@code in (…)} */
    static String places(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    /** @param arguments in the order of their places; a collection fills as many as it has values */
    static List<SqlRow> rows(EntityManager entityManager, String sql, Object... arguments) {
        List<Object> flat = new ArrayList<>();
        for (Object argument : arguments) {
            if (argument instanceof Collection<?> values) {
                flat.addAll(values);
            } else {
                flat.add(argument);
            }
        }
        Query query = entityManager.createNativeQuery(sql);
        for (int at = 0; at < flat.size(); at++) {
            query.setParameter(at + 1, asStored(flat.get(at)));
        }
        return SqlRow.all(query.getResultList());
    }

    private static Object asStored(Object argument) {
        return switch (argument) {
            case LocalDate day -> Date.valueOf(day);
            case Instant moment -> Timestamp.from(moment);
            default -> argument;
        };
    }
}
