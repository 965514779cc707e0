package vn.sontay.training.teaching.attendance;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.PersistentEntity;
import vn.sontay.training.shared.RuleException;

/**
 * The roll call of one session. Life: opened by the first save, marked as often as needed, closed once; from then on a mark
 * changes only by a correction with a reason.
 *
 * <p>A mark that is to be replaced gives way first, and the caller flushes before the new one is added, since the table
 * allows one live mark a person.
 */
@Entity
@Table(name = "roll_call")
public class RollCall extends PersistentEntity {

    private static final int NAMES_SHOWN = 5;

    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "closed_by")
    private @Nullable String closedBy;

    @OneToMany(mappedBy = "rollCall", cascade = CascadeType.PERSIST)
    private List<AttendanceMark> marks = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected RollCall() {
    }

    private RollCall(long sessionId, Instant openedAt) {
        this.sessionId = sessionId;
        this.openedAt = openedAt;
    }

    /** @throws RuleException before the day of the session (ATT-1) */
    static RollCall open(long sessionId, LocalDate heldOn, Clock clock) {
        if (LocalDate.now(clock).isBefore(heldOn)) {
            throw new RuleException("attendance.tooEarly", Dates.day(heldOn));
        }
        return new RollCall(sessionId, clock.instant());
    }

    /**
     * Lets the marks that differ from what is said now give way (ATT-3).
     *
     * @return whether there were any, so that the caller has to flush
     * @throws RuleException when the roll call is closed
     */
    boolean giveWay(Map<Long, Finding> said, Instant at) {
        requireOpen();
        List<AttendanceMark> changed = marks.stream().filter(AttendanceMark::isLive)
                .filter(mark -> said.containsKey(mark.enrolmentId())
                        && !mark.finding().equals(said.get(mark.enrolmentId())))
                .toList();
        changed.forEach(mark -> mark.giveWay(at));
        return !changed.isEmpty();
    }

    /** Adds what is said about everybody who has no live mark. */
    void record(Map<Long, Finding> said, String by, Instant at) {
        requireOpen();
        said.forEach((enrolmentId, found) -> {
            if (live(enrolmentId).isEmpty()) {
                add(enrolmentId, found, null, by, at);
            }
        });
    }

    /** ATT-4. @param roll everybody on it @throws RuleException when it is closed, empty, or someone has no mark */
    void close(List<RollCallRow> roll, String by, Instant at) {
        requireOpen();
        if (roll.isEmpty()) {
            throw new RuleException("attendance.emptyRoll");
        }
        List<String> unmarked = roll.stream().filter(row -> live(row.enrolmentId()).isEmpty())
                .map(RollCallRow::fullName).toList();
        if (!unmarked.isEmpty()) {
            String names = unmarked.stream().limit(NAMES_SHOWN).collect(Collectors.joining(", "));
            throw new RuleException("attendance.unmarked", unmarked.size(),
                    unmarked.size() > NAMES_SHOWN ? names + ", …" : names);
        }
        this.closedAt = at;
        this.closedBy = by;
    }

    /**
     * Lets the person's mark, if there is one, give way to a correction; the caller flushes (ATT-5).
     *
     * @throws RuleException before closing, or when nothing would change
     */
    void giveWayToCorrection(long enrolmentId, Finding found, Instant at) {
        if (closedAt == null) {
            throw new RuleException("attendance.notClosed");
        }
        live(enrolmentId).ifPresent(mark -> {
            if (mark.finding().equals(found)) {
                throw RuleException.at("status", "attendance.sameStatus");
            }
            mark.giveWay(at);
        });
    }

    /** Adds the correction. */
    AttendanceMark correct(long enrolmentId, Finding found, String reason, String by, Instant at) {
        return add(enrolmentId, found, reason, by, at);
    }

    private AttendanceMark add(long enrolmentId, Finding found, @Nullable String reason, String by, Instant at) {
        Long before = marks.stream().filter(mark -> mark.enrolmentId() == enrolmentId)
                .max(Comparator.comparing(AttendanceMark::id)).map(AttendanceMark::id).orElse(null);
        AttendanceMark added = new AttendanceMark(this, enrolmentId, found, reason, before, by, at);
        marks.add(added);
        return added;
    }

    private void requireOpen() {
        if (closedAt != null) {
            throw new RuleException("attendance.isClosed");
        }
    }

    /** @return the person's mark that counts */
    Optional<AttendanceMark> live(long enrolmentId) {
        return marks.stream().filter(mark -> mark.enrolmentId() == enrolmentId && mark.isLive()).findFirst();
    }

    /** @return how many live marks say so */
    long count(MarkStatus status) {
        return marks.stream().filter(AttendanceMark::isLive).filter(mark -> mark.finding().status() == status).count();
    }

    long sessionId() {
        return sessionId;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    String closedBy() {
        return closedBy;
    }
}
