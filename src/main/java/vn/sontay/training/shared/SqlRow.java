package vn.sontay.training.shared;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row of a native query with two columns or more, read by position from 0, alike on both databases. */
public final class SqlRow {

    private final @Nullable Object[] cells;

    private SqlRow(@Nullable Object[] cells) {
        this.cells = cells;
    }

    /** @return the rows of a query's result list */
    public static List<SqlRow> all(List<?> result) {
        return result.stream().map(each -> new SqlRow((@Nullable Object[]) each)).toList();
    }

    public long id(int at) {
        return ((Number) value(at)).longValue();
    }

    public @Nullable Long idOrNull(int at) {
        return cells[at] == null ? null : Long.valueOf(id(at));
    }

    public int number(int at) {
        return ((Number) value(at)).intValue();
    }

    public @Nullable Integer numberOrNull(int at) {
        return cells[at] == null ? null : Integer.valueOf(number(at));
    }

    /** @return whether it is true; false for null */
    public boolean yes(int at) {
        return switch (cells[at]) {
            case null -> false;
            case Boolean truth -> truth;
            case Number number -> number.intValue() != 0;
            case Object other -> throw new IllegalStateException(other.getClass().getName());
        };
    }

    public @Nullable BigDecimal decimalOrNull(int at) {
        return (BigDecimal) cells[at];
    }

    public String text(int at) {
        return (String) value(at);
    }

    public @Nullable String textOrNull(int at) {
        return (String) cells[at];
    }

    public LocalDate day(int at) {
        Object value = value(at);
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    public @Nullable LocalDate dayOrNull(int at) {
        return cells[at] == null ? null : day(at);
    }

    public Instant moment(int at) {
        return switch (value(at)) {
            case Timestamp stamp -> stamp.toInstant();
            case OffsetDateTime moment -> moment.toInstant();
            case LocalDateTime local -> local.atZone(ZoneId.systemDefault()).toInstant();
            case Object other -> throw new IllegalStateException(other.getClass().getName());
        };
    }

    public @Nullable Instant momentOrNull(int at) {
        return cells[at] == null ? null : moment(at);
    }

    private Object value(int at) {
        return Objects.requireNonNull(cells[at]);
    }
}
