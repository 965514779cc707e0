package vn.sontay.training.people.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Changed;

/** One line of the trail (AUD-2: written once). */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    private static final int LONGEST_DETAIL = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
    private @Nullable Long id;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "account_id")
    private @Nullable Long accountId;

    @Column(name = "actor_name")
    private String actorName;

    private String action;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private @Nullable Long subjectId;

    private String detail;

    /** Written by {@link WrittenDifferences}. */
    private String differences;

    @Column(name = "unit_id")
    private @Nullable Long unitId;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {
    }

    AuditEntry(Instant occurredAt, @Nullable Caller caller, String actorName, Changed change,
            @Nullable Long unitId) {
        this.occurredAt = occurredAt;
        this.accountId = caller == null ? null : caller.accountId();
        this.actorName = actorName;
        this.action = change.action();
        this.subjectType = change.subjectType();
        this.subjectId = change.subjectId();
        this.detail = shortened(change.detail());
        this.differences = WrittenDifferences.write(change.differences());
        this.unitId = unitId;
    }

    /** @return as much of it as there is room for */
    static String shortened(String detail) {
        return detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL));
    }
}
