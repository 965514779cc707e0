package vn.sontay.training.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.database.Row;

/** That a command was carried out, and with which result. Written with the command, never changed afterwards. */
@Entity
@Table(name = "command_receipt")
public class CommandReceipt {

    @Id
    @Column(name = "request_id")
    private String requestId;

    private String command;

    @Column(name = "result_id")
    private @Nullable Long resultId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected CommandReceipt() {
    }

    CommandReceipt(String requestId, String command, @Nullable Long resultId, Instant recordedAt) {
        this.requestId = requestId;
        this.command = command;
        this.resultId = resultId;
        this.recordedAt = recordedAt;
    }

    /** What {@link #readOrNull} asks of a statement in which the table is called k. */
    public static final String COLUMNS = "k.request_id as receipt, k.command, k.result_id, k.recorded_at as carried_out_at";

    /** @return null where an outer join found none */
    public static @Nullable CommandReceipt readOrNull(Row row) {
        return row.textOrNull("receipt") == null
                ? null
                : new CommandReceipt(row.text("receipt"), row.text("command"), row.idOrNull("result_id"),
                        row.moment("carried_out_at"));
    }

    long resultId(String repeatedCommand) {
        if (!command.equals(repeatedCommand) || resultId == null) {
            throw new RuleException("web.requestId");
        }
        return resultId;
    }
}
