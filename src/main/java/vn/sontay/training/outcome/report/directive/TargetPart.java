package vn.sontay.training.outcome.report.directive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import vn.sontay.training.shared.PersistentEntity;

/** The row of a part, written once (DIR-4). */
@Entity
@Table(name = "target_part")
public class TargetPart extends PersistentEntity {

    @Column(name = "plan_code")
    private String planCode;

    @Column(name = "target_code")
    private String targetCode;

    @Column(name = "unit_id")
    private long unitId;

    private int amount;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "document_on")
    private LocalDate documentOn;

    @Column(name = "document_issuer")
    private String documentIssuer;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected TargetPart() {
    }

    TargetPart(GivePart command, long unitId, int amount, Instant at, String by) {
        this.planCode = command.planCode();
        this.targetCode = command.targetCode();
        this.unitId = unitId;
        this.amount = amount;
        this.documentNumber = command.document().documentNumber();
        this.documentOn = command.document().documentOn();
        this.documentIssuer = command.document().documentIssuer();
        this.recordedAt = at;
        this.recordedBy = by;
    }

    /** @param order by which it counts as the last of its day */
    GivenPart part(long order) {
        return new GivenPart(order, planCode, targetCode, unitId, amount,
                new ByDocument(documentNumber, documentOn, documentIssuer), recordedAt, recordedBy);
    }
}
