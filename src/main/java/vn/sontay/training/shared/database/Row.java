package vn.sontay.training.shared.database;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row that {@link Sql} has read; its columns are read by name, alike on both databases. */
public final class Row {

    private final Map<String, @Nullable Object> cells = new HashMap<>();

    private Row(Map<?, ?> record) {
        record.forEach((column, value) -> {
            String name = column.toString().toLowerCase(Locale.ROOT);
            if (cells.containsKey(name)) {
                throw new IllegalArgumentException("Two columns are called " + name);
            }
            cells.put(name, value);
        });
    }

    static List<Row> all(List<?> result) {
        return oneByOne(result).toList();
    }

    static Stream<Row> oneByOne(List<?> result) {
        return result.stream().map(each -> new Row((Map<?, ?>) each));
    }

    public long id(String column) {
        return ((Number) value(column)).longValue();
    }

    public @Nullable Long idOrNull(String column) {
        return cell(column) == null ? null : Long.valueOf(id(column));
    }

    /** @return by what a row is found again: a number or a text */
    public Object key(String column) {
        return value(column);
    }

    public int number(String column) {
        return ((Number) value(column)).intValue();
    }

    public @Nullable Integer numberOrNull(String column) {
        return cell(column) == null ? null : Integer.valueOf(number(column));
    }

    /** @return whether it is true; false for null */
    public boolean yes(String column) {
        return switch (cell(column)) {
            case null -> false;
            case Boolean truth -> truth;
            case Number number -> number.intValue() != 0;
            case Object other -> throw new IllegalStateException(other.getClass().getName());
        };
    }

    public BigDecimal decimal(String column) {
        return (BigDecimal) value(column);
    }

    public @Nullable BigDecimal decimalOrNull(String column) {
        return (BigDecimal) cell(column);
    }

    public String text(String column) {
        return (String) value(column);
    }

    public @Nullable String textOrNull(String column) {
        return (String) cell(column);
    }

    public byte[] bytes(String column) {
        return (byte[]) value(column);
    }

    public LocalDate day(String column) {
        Object value = value(column);
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    public @Nullable LocalDate dayOrNull(String column) {
        return cell(column) == null ? null : day(column);
    }

    public @Nullable LocalTime timeOrNull(String column) {
        Object value = cell(column);
        return value instanceof Time time ? time.toLocalTime() : (LocalTime) value;
    }

    public Instant moment(String column) {
        return switch (value(column)) {
            case Timestamp stamp -> stamp.toInstant();
            case OffsetDateTime moment -> moment.toInstant();
            case LocalDateTime local -> local.atZone(ZoneId.systemDefault()).toInstant();
            case Object other -> throw new IllegalStateException(other.getClass().getName());
        };
    }

    public @Nullable Instant momentOrNull(String column) {
        return cell(column) == null ? null : moment(column);
    }

    /** @return whatever it is, for people to read; empty for null */
    public String words(String column) {
        return switch (cell(column)) {
            case null -> "";
            case Timestamp stamp -> stamp.toInstant().toString();
            case Object other -> other.toString();
        };
    }

    private Object value(String column) {
        return Objects.requireNonNull(cell(column), column);
    }

    /** @throws IllegalArgumentException when nothing of that name was read */
    private @Nullable Object cell(String column) {
        if (!cells.containsKey(column)) {
            throw new IllegalArgumentException("No column is called " + column + ", but " + cells.keySet());
        }
        return cells.get(column);
    }
}
