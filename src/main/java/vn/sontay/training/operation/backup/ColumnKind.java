package vn.sontay.training.operation.backup;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a column holds, whichever the database, and how a value of it is written as text (BAK-2). */
enum ColumnKind {

    /** Whole numbers: {@code -12}. */
    INTEGER,
    /** With its decimals: {@code 7.50}. */
    DECIMAL,
    /** {@code true} or {@code false}. */
    TRUTH, TEXT,
    /** {@code 2026-12-31}. */
    DAY,
    /** {@code 07:30:00}. */
    TIME,
    /** To the microsecond, as the database has it, which is UTC: {@code 2026-12-31 00:30:00.000000}. */
    MOMENT,
    /** Base64. */
    BYTES;

    private static final DateTimeFormatter TO_THE_MICROSECOND = DateTimeFormatter
            .ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");
    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");

    /** @param type of {@link Types}, as the database's driver names it */
    static ColumnKind of(int type) {
        return switch (type) {
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT, Types.TINYINT -> INTEGER;
            case Types.DECIMAL, Types.NUMERIC -> DECIMAL;
            case Types.BOOLEAN, Types.BIT -> TRUTH;
            case Types.VARCHAR, Types.CHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
            case Types.DATE -> DAY;
            case Types.TIME -> TIME;
            case Types.TIMESTAMP -> MOMENT;
            case Types.BLOB, Types.VARBINARY, Types.LONGVARBINARY, Types.BINARY -> BYTES;
            default -> throw new IllegalStateException("backups know no columns of type " + type);
        };
    }

    /** @return as the manifest names it */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return the value as text; null for none. Not for {@link #BYTES}, which may be too large */
    @Nullable
    String read(ResultSet rows, int index) throws SQLException {
        return switch (this) {
            case INTEGER, TEXT -> rows.getString(index);
            case DECIMAL -> rows.getBigDecimal(index) instanceof BigDecimal number ? number.toPlainString() : null;
            case TRUTH -> {
                boolean truth = rows.getBoolean(index);
                yield rows.wasNull() ? null : String.valueOf(truth);
            }
            case DAY -> rows.getObject(index, LocalDate.class) instanceof LocalDate day ? day.toString() : null;
            case TIME -> rows.getObject(index, LocalTime.class) instanceof LocalTime time
                    ? TO_THE_SECOND.format(time)
                    : null;
            case MOMENT -> rows.getObject(index, LocalDateTime.class) instanceof LocalDateTime moment
                    ? TO_THE_MICROSECOND.format(moment)
                    : null;
            case BYTES -> throw new IllegalStateException("bytes are read as a stream");
        };
    }

    /** Puts into the statement what {@link #read} has made a text of. */
    void bind(PreparedStatement statement, int index, String text) throws SQLException {
        switch (this) {
            case INTEGER -> statement.setLong(index, Long.parseLong(text));
            case DECIMAL -> statement.setBigDecimal(index, new BigDecimal(text));
            case TRUTH -> statement.setBoolean(index, Boolean.parseBoolean(text));
            case TEXT -> statement.setString(index, text);
            case DAY -> statement.setObject(index, LocalDate.parse(text));
            case TIME -> statement.setObject(index, LocalTime.parse(text));
            case MOMENT -> statement.setObject(index, LocalDateTime.parse(text, TO_THE_MICROSECOND));
            case BYTES -> statement.setBytes(index, Base64.getDecoder().decode(text));
        }
    }
}
