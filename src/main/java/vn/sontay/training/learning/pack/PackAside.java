package vn.sontay.training.learning.pack;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import javax.sql.DataSource;

/** Puts the own content in force where a start can't read the adopted pack (PCK-8); for a command, while no application runs. */
public final class PackAside {

    /** The command, as a release calls it. */
    public static final String COMMAND = "set-pack-aside";

    private static final String BY = "Lệnh " + COMMAND;

    private PackAside() {
    }

    /** @return whether a pack was in force */
    public static boolean set(DataSource database, Clock clock) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            int latest;
            boolean pack;
            try (PreparedStatement last = connection.prepareStatement(
                    "select a.ordinal, a.pack_id from content_adoption a order by a.ordinal desc limit 1");
                    ResultSet row = last.executeQuery()) {
                latest = row.next() ? row.getInt("ordinal") : 0;
                pack = latest > 0 && row.getObject("pack_id") != null;
            }
            if (pack) {
                add(connection, latest + 1, clock);
            }
            connection.commit();
            return pack;
        }
    }

    private static void add(Connection connection, int ordinal, Clock clock) throws SQLException {
        try (PreparedStatement added = connection.prepareStatement(
                "insert into content_adoption (ordinal, kind, done_by, done_at) values (?, ?, ?, ?)")) {
            added.setInt(1, ordinal);
            added.setString(2, AdoptionKind.SET_ASIDE.name());
            added.setString(3, BY);
            added.setTimestamp(4, Timestamp.from(clock.instant()));
            added.executeUpdate();
        }
    }
}
