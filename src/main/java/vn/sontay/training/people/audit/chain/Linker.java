package vn.sontay.training.people.audit.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Links the lines that were committed and have no link yet (AUD-7). */
final class Linker {

    /** The longest that a transaction may take between its line and its end. */
    static final Duration LATE = Duration.ofHours(1);

    private static final int LINES_AT_ONCE = 1000;
    private static final String UNLINKED = "select " + Line.COLUMNS + " from audit_entry e "
            + "left join audit_link l on l.entry_id = e.id where l.entry_id is null and e.occurred_at >= ? "
            + "and (e.occurred_at > ? or e.id > ?) order by e.occurred_at, e.id limit " + LINES_AT_ONCE;
    private static final String LINK = "insert into audit_link (link_number, entry_id, linked_at, facts_digest, "
            + "actor_digest, detail_digest, differences_digest, chain_hash, actor_salt, detail_salt, differences_salt) "
            + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final DataSource source;
    private final Clock clock;

    Linker(DataSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** @return how many lines were linked; none when another node was faster */
    int link() throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                int linked = linked(connection);
                connection.commit();
                return linked;
            } catch (SQLException e) {
                connection.rollback();
                if (wasSlower(e)) {
                    return 0;
                }
                throw e;
            }
        }
    }

    /** @return whether another has taken the number, or the database has let another go first */
    private static boolean wasSlower(SQLException thrown) {
        String state = String.valueOf(thrown.getSQLState());
        return state.startsWith("23") || state.startsWith("40");
    }

    private int linked(Connection connection) throws SQLException {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneId.systemDefault())
                .truncatedTo(ChronoUnit.MICROS);
        Head head = Head.of(connection);
        LocalDateTime from = head.oldestToLink(now);
        long number = head.number();
        String hash = head.hash();
        long id = Long.MIN_VALUE;
        int linked = 0;
        List<Line> lines;
        do {
            lines = unlinked(connection, from, id);
            List<Link> links = new ArrayList<>();
            List<Salts> salts = new ArrayList<>();
            for (Line line : lines) {
                Salts fresh = Salts.fresh();
                Link link = Link.after(hash, number + 1, line.id(), now, line.digests(fresh));
                links.add(link);
                salts.add(fresh);
                number = link.number();
                hash = link.hash();
                from = line.occurredAt();
                id = line.id();
            }
            write(connection, links, salts);
            linked += links.size();
        } while (lines.size() == LINES_AT_ONCE);
        return linked;
    }

    /** @param from and id: behind which line of this order */
    private static List<Line> unlinked(Connection connection, LocalDateTime from, long id) throws SQLException {
        List<Line> lines = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(UNLINKED)) {
            select.setObject(1, from);
            select.setObject(2, from);
            select.setLong(3, id);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    lines.add(Line.read(rows));
                }
            }
        }
        return lines;
    }

    private static void write(Connection connection, List<Link> links, List<Salts> salts) throws SQLException {
        if (links.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(LINK)) {
            for (int i = 0; i < links.size(); i++) {
                Link link = links.get(i);
                insert.setLong(1, link.number());
                insert.setLong(2, link.entryId());
                insert.setObject(3, link.linkedAt());
                insert.setString(4, link.digests().facts());
                insert.setString(5, link.digests().actor());
                insert.setString(6, link.digests().detail());
                insert.setString(7, link.digests().differences());
                insert.setString(8, link.hash());
                insert.setString(9, salts.get(i).actor());
                insert.setString(10, salts.get(i).detail());
                insert.setString(11, salts.get(i).differences());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
