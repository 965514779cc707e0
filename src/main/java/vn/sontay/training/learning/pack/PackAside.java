package vn.sontay.training.learning.pack;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import vn.sontay.training.shared.Changed;

/** Puts the own content in force where a start can't read the adopted pack (PCK-8); for a command, while no application runs. */
public final class PackAside {

    /** The command, as a release calls it. */
    public static final String COMMAND = "set-pack-aside";

    private static final String BY = "Lệnh " + COMMAND;

    private PackAside() {
    }

    /**
     * @param connection with the transaction of the command, which writes the line of the trail in it
     * @return what it has changed; empty where no pack is in force
     */
    public static Optional<Changed> set(Connection connection, Instant at) throws SQLException {
        try (PreparedStatement last = connection.prepareStatement("""
                select a.ordinal, a.pack_id, p.title, p.serial, p.issuer
                  from content_adoption a left join content_pack p on p.id = a.pack_id
                 order by a.ordinal desc limit 1"""); ResultSet row = last.executeQuery()) {
            if (!row.next() || row.getObject("pack_id") == null) {
                return Optional.empty();
            }
            add(connection, row.getInt("ordinal") + 1, at);
            return Optional.of(new Changed("pack.setAside", PackService.SUBJECT, row.getLong("pack_id"),
                    PackService.told(row.getString("title"), row.getInt("serial"), row.getString("issuer")), BY));
        }
    }

    private static void add(Connection connection, int ordinal, Instant at) throws SQLException {
        try (PreparedStatement added = connection.prepareStatement(
                "insert into content_adoption (ordinal, kind, done_by, done_at) values (?, ?, ?, ?)")) {
            added.setInt(1, ordinal);
            added.setString(2, AdoptionKind.SET_ASIDE.name());
            added.setString(3, BY);
            added.setObject(4, LocalDateTime.ofInstant(at, ZoneOffset.UTC));
            added.executeUpdate();
        }
    }
}
