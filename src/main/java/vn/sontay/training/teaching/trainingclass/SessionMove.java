package vn.sontay.training.teaching.trainingclass;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That a session was moved, from when to when and why (CLS-3). Written once. */
@Entity
@Table(name = "session_move")
public class SessionMove {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
    private @Nullable Long id;

    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "from_date")
    private LocalDate fromDate;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_part")
    private DayPart fromPart;

    @Column(name = "to_date")
    private LocalDate toDate;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_part")
    private DayPart toPart;

    private String reason;

    @Column(name = "moved_at")
    private Instant movedAt;

    @Column(name = "moved_by")
    private String movedBy;

    @SuppressWarnings("NullAway.Init")
    protected SessionMove() {
    }

    SessionMove(ClassSession session, LocalDate toDate, DayPart toPart, String reason, Instant movedAt,
            String movedBy) {
        this.sessionId = session.id();
        this.fromDate = session.heldOn();
        this.fromPart = session.part();
        this.toDate = toDate;
        this.toPart = toPart;
        this.reason = reason;
        this.movedAt = movedAt;
        this.movedBy = movedBy;
    }

    LocalDate fromDate() {
        return fromDate;
    }

    DayPart fromPart() {
        return fromPart;
    }
}
