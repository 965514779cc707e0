package vn.sontay.training.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Rows to insert, collected per table and sent in batches, tables in the order in which they were first named. */
final class Inserts {

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();

    Inserts(Connection connection) {
        this.connection = connection;
    }

    /** @param columns of the table, comma separated; the same at every call for one table */
    void add(String table, String columns, Object... values) throws SQLException {
        PreparedStatement statement = statements.get(table);
        if (statement == null) {
            statement = connection.prepareStatement("insert into " + table + " (" + columns + ") values ("
                    + columns.replaceAll("\\w+", "?") + ")");
            statements.put(table, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    /** Sends them all. */
    void send() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.executeBatch();
            statement.close();
        }
        statements.clear();
    }
}
