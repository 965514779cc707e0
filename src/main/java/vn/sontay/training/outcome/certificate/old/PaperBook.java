package vn.sontay.training.outcome.certificate.old;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.sontay.training.shared.PersistentEntity;

/** That a book was kept on paper up to a number (OLD-1). Life: added once, never changed; a later one is higher. */
@Entity
@Table(name = "paper_book")
public class PaperBook extends PersistentEntity {

    @Column(name = "unit_id")
    private long unitId;

    private String register;

    @Column(name = "for_year")
    private int forYear;

    @Column(name = "last_on_paper")
    private int lastOnPaper;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected PaperBook() {
    }

    PaperBook(long unitId, SetPaperBook said, Instant recordedAt, String recordedBy) {
        this.unitId = unitId;
        this.register = said.register();
        this.forYear = said.year();
        this.lastOnPaper = said.lastOnPaper();
        this.reason = said.reason();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }
}
