package vn.sontay.training.trainingclass;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row of a native query, read by position from 0. */
record SqlRow(@Nullable Object[] cells) {

    static List<SqlRow> all(List<?> result) {
        return result.stream().map(each -> new SqlRow((@Nullable Object[]) each)).toList();
    }

    long id(int at) {
        return ((Number) value(at)).longValue();
    }

    @Nullable
    Long idOrNull(int at) {
        return cells[at] == null ? null : Long.valueOf(id(at));
    }

    int number(int at) {
        return ((Number) value(at)).intValue();
    }

    @Nullable
    Integer numberOrNull(int at) {
        return cells[at] == null ? null : Integer.valueOf(number(at));
    }

    String text(int at) {
        return (String) value(at);
    }

    @Nullable
    String textOrNull(int at) {
        return (String) cells[at];
    }

    LocalDate day(int at) {
        Object value = value(at);
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    @Nullable
    LocalDate dayOrNull(int at) {
        return cells[at] == null ? null : day(at);
    }

    private Object value(int at) {
        return Objects.requireNonNull(cells[at]);
    }
}
