package vn.sontay.training.people.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.PersistentEntity;
import vn.sontay.training.shared.RuleException;

/**
 * That somebody from outside inspects (SEC-20). Life: made by an administrator together with an account that can do nothing else; over after
 * its last day by itself, or before that by hand. Never changed otherwise: another one is made.
 */
@Entity
@Table(name = "inspection")
public class Inspection extends PersistentEntity {

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "plan_code")
    private @Nullable String planCode;

    private String reason;

    @Column(name = "document_text")
    private String document;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @SuppressWarnings("NullAway.Init")
    protected Inspection() {
    }

    /** @param unitId in whose name it is made */
    Inspection(long accountId, long unitId, OpenInspection command, LocalDate endsOn, Instant madeAt, String madeBy) {
        this.accountId = accountId;
        this.unitId = unitId;
        this.planCode = command.plan().isEmpty() ? null : command.plan();
        this.reason = command.reason();
        this.document = command.document();
        this.endsOn = endsOn;
        this.madeAt = madeAt;
        this.madeBy = madeBy;
    }

    /** @throws RuleException when it is over already */
    void end(Instant at, LocalDate today, String by) {
        if (endedAt != null || today.isAfter(endsOn)) {
            throw new RuleException("security.inspectionOver");
        }
        this.endedAt = at;
        this.endedBy = by;
    }

    long accountId() {
        return accountId;
    }

    long unitId() {
        return unitId;
    }
}
