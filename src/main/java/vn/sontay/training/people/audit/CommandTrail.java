package vn.sontay.training.people.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import vn.sontay.training.shared.Changed;

/** Writes the line of what a command has changed while no application runs, in the change's own transaction (AUD-1). It is linked like any (AUD-7). */
public final class CommandTrail {

    private CommandTrail() {
    }

    /**
     * @param connection with the transaction of the change
     * @param id that no other row has
     * @param change with who did it
     */
    public static void write(Connection connection, long id, Instant at, Changed change) throws SQLException {
        try (PreparedStatement line = connection.prepareStatement("""
                insert into audit_entry (id, occurred_at, actor_name, action, subject_type, subject_id, detail, differences)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
            line.setLong(1, id);
            line.setObject(2, LocalDateTime.ofInstant(at, ZoneOffset.UTC));
            line.setString(3, Objects.requireNonNull(change.by()));
            line.setString(4, change.action());
            line.setString(5, change.subjectType());
            line.setObject(6, change.subjectId(), Types.BIGINT);
            line.setString(7, AuditEntry.shortened(change.detail()));
            line.setString(8, WrittenDifferences.write(change.differences()));
            line.executeUpdate();
        }
    }
}
