package vn.sontay.training.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

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

    CommandReceipt(String requestId, String command, long resultId, Instant recordedAt) {
        this.requestId = requestId;
        this.command = command;
        this.resultId = resultId;
        this.recordedAt = recordedAt;
    }

    long resultId(String repeatedCommand) {
        if (!command.equals(repeatedCommand) || resultId == null) {
            throw new RuleException("web.requestId");
        }
        return resultId;
    }
}
