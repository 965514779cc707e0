package vn.sontay.training.operation.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Blob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the rows of a table as text, one after the other: no table is held in memory. */
final class TableDump {

    private static final int ROWS_AT_ONCE = 500;

    private final Connection connection;
    private final Schema schema;

    TableDump(Connection connection, Schema schema) {
        this.connection = connection;
        this.schema = schema;
    }

    /** @return how many rows, and what they say */
    RowsDigest write(String table, List<Column> columns, OutputStream out) throws SQLException, IOException {
        RowWriter writer = new RowWriter(out);
        String names = columns.stream().map(column -> "`" + column.name() + "`").collect(Collectors.joining(", "));
        List<String> key = schema.key(table);
        String order = key.isEmpty() ? "" : " order by " + String.join(", ", key);
        boolean files = columns.stream().anyMatch(column -> column.kind() == ColumnKind.BYTES);
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(files ? 1 : ROWS_AT_ONCE);
            try (ResultSet rows = statement.executeQuery("select " + names + " from `" + table + "`" + order)) {
                while (rows.next()) {
                    row(rows, columns, writer);
                }
            }
        }
        writer.flush();
        return writer.digest();
    }

    private static void row(ResultSet rows, List<Column> columns, RowWriter writer) throws SQLException, IOException {
        int index = 1;
        for (Column column : columns) {
            if (column.kind() == ColumnKind.BYTES) {
                bytes(rows.getBlob(index), writer);
            } else {
                writer.text(column.kind().read(rows, index));
            }
            index++;
        }
        writer.endRow();
    }

    private static void bytes(Blob blob, RowWriter writer) throws SQLException, IOException {
        if (blob == null) {
            writer.bytes(null);
            return;
        }
        try (InputStream content = blob.getBinaryStream()) {
            writer.bytes(content);
        }
    }
}
