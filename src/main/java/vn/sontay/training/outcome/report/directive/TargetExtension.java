package vn.sontay.training.outcome.report.directive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import vn.sontay.training.shared.PersistentEntity;

/** The row of an extension, written once (DIR-2). */
@Entity
@Table(name = "target_extension")
public class TargetExtension extends PersistentEntity {

    @Column(name = "plan_code")
    private String planCode;

    @Column(name = "target_code")
    private String targetCode;

    private LocalDate deadline;

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
    protected TargetExtension() {
    }

    TargetExtension(ExtendDeadline command, Instant at, String by) {
        this.planCode = command.planCode();
        this.targetCode = command.targetCode();
        this.deadline = command.deadline();
        this.documentNumber = command.document().documentNumber();
        this.documentOn = command.document().documentOn();
        this.documentIssuer = command.document().documentIssuer();
        this.recordedAt = at;
        this.recordedBy = by;
    }

    String planCode() {
        return planCode;
    }

    String targetCode() {
        return targetCode;
    }

    ByDocument document() {
        return new ByDocument(documentNumber, documentOn, documentIssuer);
    }
}
