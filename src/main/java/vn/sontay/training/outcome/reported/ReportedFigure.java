package vn.sontay.training.outcome.reported;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.PersistentEntity;

/** A figure as a unit reported it. Life: written once; what replaces it, or takes it back, is another (REP-3). */
@Entity
@Table(name = "reported_figure")
public class ReportedFigure extends PersistentEntity {

    @Column(name = "plan_code")
    private String planCode;

    @Column(name = "indicator_code")
    private String indicatorCode;

    @Column(name = "as_of")
    private LocalDate asOf;

    private int counted;

    private @Nullable Integer whole;

    @Column(name = "unit_name")
    private String unitName;

    private String source;

    @Column(name = "replaces_id")
    private @Nullable Long replacesId;

    private String reason;

    private boolean withdrawn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected ReportedFigure() {
    }

    /** @param facts checked: with day and number */
    ReportedFigure(String planCode, String indicatorCode, FigureFacts facts, Instant recordedAt, String recordedBy) {
        this.planCode = planCode;
        this.indicatorCode = indicatorCode;
        this.asOf = Objects.requireNonNull(facts.on());
        this.counted = Objects.requireNonNull(facts.counted());
        this.whole = facts.whole();
        this.unitName = facts.unitName();
        this.source = facts.source();
        this.reason = "";
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /** @return the row that says the facts instead of this one */
    ReportedFigure corrected(FigureFacts facts, String why, Instant at, String by) {
        ReportedFigure next = new ReportedFigure(planCode, indicatorCode, facts, at, by);
        next.replacesId = id();
        next.reason = why;
        return next;
    }

    /** @return the row that takes this one back */
    ReportedFigure takenBack(String why, Instant at, String by) {
        ReportedFigure next = corrected(new FigureFacts(asOf, counted, whole, unitName, source), why, at, by);
        next.withdrawn = true;
        return next;
    }

    String planCode() {
        return planCode;
    }

    String indicatorCode() {
        return indicatorCode;
    }

    boolean withdrawn() {
        return withdrawn;
    }
}
