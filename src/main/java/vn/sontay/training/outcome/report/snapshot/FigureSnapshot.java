package vn.sontay.training.outcome.report.snapshot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import vn.sontay.training.shared.Digests;
import vn.sontay.training.shared.PersistentEntity;

/** Figures of a plan as they were frozen. Written once (SNP-1). */
@Entity
@Table(name = "figure_snapshot")
public class FigureSnapshot extends PersistentEntity {

    @Column(name = "plan_code")
    private String planCode;

    @Column(name = "as_of")
    private LocalDate asOf;

    @Enumerated(EnumType.STRING)
    private SnapshotKind kind;

    /** By which the same isn't frozen twice: the request, or the period. */
    @Column(name = "once_key")
    private String onceKey;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    @Column(name = "frozen_by")
    private String frozenBy;

    private String note;

    private String sha256;

    @Lob
    private String content;

    @SuppressWarnings("NullAway.Init")
    protected FigureSnapshot() {
    }

    /** @param content in the canonical form */
    FigureSnapshot(SnapshotHead head, String onceKey, String by, String note, String content) {
        this.planCode = head.planCode();
        this.asOf = head.asOf();
        this.kind = head.kind();
        this.onceKey = onceKey;
        this.frozenAt = head.frozenAt();
        this.frozenBy = by;
        this.note = note;
        this.sha256 = Digests.sha256(content);
        this.content = content;
    }

    SnapshotHead head() {
        return new SnapshotHead(planCode, asOf, kind, frozenAt);
    }

    SnapshotRow row() {
        return new SnapshotRow(id(), planCode, asOf, kind, frozenAt, frozenBy, note, sha256);
    }

    String content() {
        return content;
    }
}
