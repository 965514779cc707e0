package vn.sontay.training.shared;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row of a native query, read by position from 0. */
public record SqlRow(@Nullable Object[] cells) {

    public static List<SqlRow> all(List<?> result) {
        return result.stream().map(each -> new SqlRow((@Nullable Object[]) each)).toList();
    }

    public long id(int at) {
        return ((Number) value(at)).longValue();
    }

    @Nullable
    public Long idOrNull(int at) {
        return cells[at] == null ? null : Long.valueOf(id(at));
    }

    public int number(int at) {
        return ((Number) value(at)).intValue();
    }

    @Nullable
    public Integer numberOrNull(int at) {
        return cells[at] == null ? null : Integer.valueOf(number(at));
    }

    public String text(int at) {
        return (String) value(at);
    }

    @Nullable
    public String textOrNull(int at) {
        return (String) cells[at];
    }

    public LocalDate day(int at) {
        Object value = value(at);
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    @Nullable
    public LocalDate dayOrNull(int at) {
        return cells[at] == null ? null : day(at);
    }

    private Object value(int at) {
        return Objects.requireNonNull(cells[at]);
    }
}
