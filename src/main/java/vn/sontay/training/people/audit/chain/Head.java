package vn.sontay.training.people.audit.chain;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;

/**
 * The last link.
 *
 * @param number 0 before the first
 */
record Head(long number, String hash, LocalDateTime linkedAt) {

    private static final Head NONE = new Head(0, Link.BEFORE_FIRST, LocalDateTime.of(1970, 1, 2, 0, 0));

    static Head of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select link_number, chain_hash, linked_at from audit_link "
                        + "order by link_number desc limit 1")) {
            return row.next()
                    ? new Head(row.getLong("link_number"), row.getString("chain_hash"),
                            row.getObject("linked_at", LocalDateTime.class))
                    : NONE;
        }
    }

    /** @return from when on lines get a link (AUD-9), also when the clock was ahead for a while and is not any more */
    LocalDateTime oldestToLink(LocalDateTime now) {
        return (linkedAt.isBefore(now) ? linkedAt : now).minus(Linker.LATE);
    }
}
