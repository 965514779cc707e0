package vn.sontay.training.teaching.trainingclass;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.FactEdition;

/**
 * What was said of a session (CLS-13): when it is held, whether it is at all (CLS-15), or that it was removed. It holds from the
 * session's day.
 */
@Entity
@Table(name = "session_edition")
public class SessionEdition extends FactEdition {

    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "class_id")
    private long classId;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private DayPart part;

    private int periods;

    private boolean removed;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    @Column(name = "replaces_id")
    private @Nullable Long replacesId;

    @Column(name = "for_absentees")
    private boolean forAbsentees;

    private @Nullable String reason;

    private @Nullable String room;

    @Column(name = "begins_at")
    private @Nullable String beginsAt;

    @Column(name = "ends_at")
    private @Nullable String endsAt;

    /** With commas between them; null where the class's trainers taught it. */
    @Column(name = "trainer_ids")
    private @Nullable String trainerIds;

    @SuppressWarnings("NullAway.Init")
    protected SessionEdition() {
    }

    /** @param reason why, or null where nobody has to say */
    SessionEdition(ClassSession now, boolean removed, @Nullable String reason, Instant recordedAt, String recordedBy) {
        super(now.heldOn(), recordedAt, recordedBy);
        this.sessionId = now.id();
        this.classId = now.classId();
        this.heldOn = now.heldOn();
        this.part = now.part();
        this.periods = now.periods();
        this.removed = removed;
        this.state = now.state();
        this.replacesId = now.replacesId();
        this.forAbsentees = now.isForAbsentees();
        this.reason = reason;
        this.room = now.room().isEmpty() ? null : now.room();
        this.beginsAt = now.beginsAt() == null ? null : now.beginsAt().toString();
        this.endsAt = now.endsAt() == null ? null : now.endsAt().toString();
        this.trainerIds = now.trainerIds().isEmpty()
                ? null
                : now.trainerIds().stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }

    public long sessionId() {
        return sessionId;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public DayPart part() {
        return part;
    }

    public int periods() {
        return periods;
    }

    public SessionState state() {
        return state;
    }

    public boolean removed() {
        return removed;
    }

    public @Nullable String reason() {
        return reason;
    }
}
