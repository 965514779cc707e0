package vn.sontay.training.outcome.effect;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.PersistentEntity;

/** A commune's filings of a month as they were reported. Life: written once; a correction replaces it (EFF-1). */
@Entity
@Table(name = "filing_rate")
class FilingRate extends PersistentEntity {

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "month_begin")
    private LocalDate monthBegin;

    private int online;

    private int dossiers;

    private String source;

    @Column(name = "replaces_id")
    private @Nullable Long replacesId;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected FilingRate() {
    }

    FilingRate(Filings said, String source, @Nullable Long replacesId, String reason, Instant recordedAt,
            String recordedBy) {
        this.unitId = said.unitId();
        this.monthBegin = said.month().atDay(1);
        this.online = said.online();
        this.dossiers = said.dossiers();
        this.source = source;
        this.replacesId = replacesId;
        this.reason = reason;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }
}
