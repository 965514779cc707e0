package vn.sontay.training.people.audit.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Digests;

/**
 * A line of the trail as the database keeps it.
 *
 * @param facts when, what and to what
 */
record Line(long id, LocalDateTime occurredAt, String facts, String actor, String detail, String differences) {

    /** What {@link #read} reads. */
    static final String COLUMNS = "e.id, e.occurred_at, e.account_id, e.action, e.subject_type, e.subject_id, e.unit_id, "
            + "e.actor_name, e.detail, e.differences";

    static Line read(ResultSet row) throws SQLException {
        LocalDateTime occurredAt = row.getObject("occurred_at", LocalDateTime.class);
        List<@Nullable String> facts = new ArrayList<>(List.of(row.getString("id"), Link.moment(occurredAt)));
        for (String column : List.of("account_id", "action", "subject_type", "subject_id", "unit_id")) {
            facts.add(row.getString(column));
        }
        return new Line(row.getLong("id"), occurredAt, canonical(facts), row.getString("actor_name"),
                row.getString("detail"), row.getString("differences"));
    }

    /** @return each value behind the number of its letters, so that nothing can move from one into the next */
    private static String canonical(List<@Nullable String> values) {
        StringBuilder text = new StringBuilder();
        for (String value : values) {
            text.append(value == null ? "-" : value.length() + ":" + value).append(',');
        }
        return text.toString();
    }

    /** @param salts new ones */
    LineDigests digests(Salts salts) {
        return new LineDigests(Digests.sha256(facts), digest(salts.actor(), actor), digest(salts.detail(), detail),
                digest(salts.differences(), differences));
    }

    private static String digest(@Nullable String salt, String value) {
        return Digests.sha256(salt + ":" + value);
    }

    boolean hasFacts(LineDigests digests) {
        return Digests.sha256(facts).equals(digests.facts());
    }

    /** @return whether each readable value is what it was, or was erased (AUD-8) */
    boolean hasValues(LineDigests digests, Salts salts) {
        return isOrWasErased(salts.actor(), actor, digests.actor())
                && isOrWasErased(salts.detail(), detail, digests.detail())
                && isOrWasErased(salts.differences(), differences, digests.differences());
    }

    private static boolean isOrWasErased(@Nullable String salt, String value, String digest) {
        return salt == null ? value.isEmpty() : digest(salt, value).equals(digest);
    }
}
