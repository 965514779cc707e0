package vn.sontay.training.shared.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Ids for a command that writes a row while no application runs. */
public final class IdBlock {

    private static final int SIZE = 50;

    private IdBlock() {
    }

    /** @return the first id of a block that nobody else is given (SHA-9); the others of it stay unused */
    public static long first(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement take = connection
                    .prepareStatement("update id_block set given_to = given_to + ? where name = 'entity'")) {
                take.setInt(1, SIZE);
                take.executeUpdate();
            }
            try (PreparedStatement given = connection
                    .prepareStatement("select given_to from id_block where name = 'entity'");
                    ResultSet row = given.executeQuery()) {
                row.next();
                long first = row.getLong("given_to") - SIZE + 1;
                connection.commit();
                return first;
            }
        }
    }
}
