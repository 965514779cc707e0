package vn.sontay.training.people.audit.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Looks at each link and its line, in order, until something is wrong. */
public final class ChainCheck {

    private static final int LINKS_AT_ONCE = 1000;
    private static final String WITHOUT_LINK = " from audit_entry e left join audit_link l on l.entry_id = e.id "
            + "where l.entry_id is null and e.occurred_at ";
    private static final String ADDED = "select e.id" + WITHOUT_LINK + "< ? order by e.occurred_at, e.id limit 1";
    private static final String WAITING = "select count(*)" + WITHOUT_LINK + ">= ?";

    private final DataSource source;
    private final Clock clock;
    private final KeptChain kept;

    private long links;
    private long erased;
    private String hash = Link.BEFORE_FIRST;

    /** @param kept an export of before that the chain must go on from */
    public ChainCheck(DataSource source, Clock clock, KeptChain kept) {
        this.source = source;
        this.clock = clock;
        this.kept = kept;
    }

    /** @return what was found; a check is made once */
    public ChainFinding run() throws SQLException {
        try (Connection connection = source.getConnection()) {
            Head head = Head.of(connection);
            ChainBreak broken = null;
            List<Linked> some;
            do {
                some = Linked.after(connection, links, LINKS_AT_ONCE);
                for (int i = 0; i < some.size() && broken == null; i++) {
                    broken = broken(some.get(i));
                }
            } while (broken == null && some.size() == LINKS_AT_ONCE);
            LocalDateTime oldest = head.oldestToLink(LocalDateTime.ofInstant(clock.instant(), ZoneId.systemDefault()));
            if (broken == null && kept.number() > links) {
                broken = new ChainBreak(ChainBreak.Kind.LINK_GONE, links + 1, 0);
            }
            if (broken == null) {
                long added = number(connection, ADDED, oldest);
                broken = added == 0 ? null : new ChainBreak(ChainBreak.Kind.LINE_ADDED, 0, added);
            }
            return new ChainFinding(links, erased, number(connection, WAITING, oldest), hash, broken);
        }
    }

    private @Nullable ChainBreak broken(Linked each) {
        Link link = each.link();
        if (link.number() != links + 1) {
            return new ChainBreak(ChainBreak.Kind.LINK_GONE, links + 1, 0);
        }
        ChainBreak.Kind wrong = wrong(each);
        if (wrong != null) {
            return new ChainBreak(wrong, link.number(), link.entryId());
        }
        links = link.number();
        hash = link.hash();
        erased += each.isErased() ? 1 : 0;
        return null;
    }

    private ChainBreak.@Nullable Kind wrong(Linked each) {
        if (!each.link().follows(hash)) {
            return ChainBreak.Kind.LINK_CHANGED;
        }
        if (kept.number() == each.link().number() && !kept.hash().equals(each.link().hash())) {
            return ChainBreak.Kind.OTHER_CHAIN;
        }
        Line line = each.line();
        if (line == null) {
            return ChainBreak.Kind.LINE_GONE;
        }
        if (!line.hasFacts(each.link().digests())) {
            return ChainBreak.Kind.FACTS_CHANGED;
        }
        return line.hasValues(each.link().digests(), each.salts()) ? null : ChainBreak.Kind.VALUES_CHANGED;
    }

    private static long number(Connection connection, String sql, LocalDateTime moment) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, moment);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }
}
