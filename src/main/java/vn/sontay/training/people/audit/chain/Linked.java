package vn.sontay.training.people.audit.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A link beside its line.
 *
 * @param line null when it isn't there any more
 */
record Linked(Link link, Salts salts, @Nullable Line line) {

    private static final String SOME = "select l.link_number, l.entry_id, l.linked_at, l.facts_digest, l.actor_digest, "
            + "l.detail_digest, l.differences_digest, l.chain_hash, l.actor_salt, l.detail_salt, l.differences_salt, "
            + Line.COLUMNS + " from audit_link l left join audit_entry e on e.id = l.entry_id where l.link_number > ? "
            + "order by l.link_number limit ?";

    /** @return the links after a number, in order */
    static List<Linked> after(Connection connection, long number, int most) throws SQLException {
        List<Linked> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(SOME)) {
            select.setLong(1, number);
            select.setInt(2, most);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(read(row));
                }
            }
        }
        return found;
    }

    private static Linked read(ResultSet row) throws SQLException {
        LineDigests digests = new LineDigests(row.getString("facts_digest"), row.getString("actor_digest"),
                row.getString("detail_digest"), row.getString("differences_digest"));
        Link link = new Link(row.getLong("link_number"), row.getLong("entry_id"),
                row.getObject("linked_at", LocalDateTime.class), digests, row.getString("chain_hash"));
        return new Linked(link,
                new Salts(row.getString("actor_salt"), row.getString("detail_salt"), row.getString("differences_salt")),
                row.getObject("id") == null ? null : Line.read(row));
    }

    /** @return whether a value of its line was erased */
    boolean isErased() {
        return salts.actor() == null || salts.detail() == null || salts.differences() == null;
    }
}
