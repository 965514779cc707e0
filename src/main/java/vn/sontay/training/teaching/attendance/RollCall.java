package vn.sontay.training.teaching.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.PersistentEntity;
import vn.sontay.training.shared.RuleException;

/**
 * The roll call of one session. Life: opened by the first save, marked as often as needed, closed once; from then on a mark
 * changes only by a correction with a reason.
 *
 * <p>It knows the marks that count, and collects which give way and which are new; {@link RollCalls} writes them.
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

    /** Since when it is kept which lessons its session taught (ATT-24). */
    @Column(name = "lessons_kept_at")
    private @Nullable Instant lessonsKeptAt;

    /** The marks that count as they are stored, by enrolment. */
    @Transient
    private final Map<Long, RecordedMark> stored = new HashMap<>();

    @Transient
    private final Map<Long, AttendanceMark> added = new LinkedHashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected RollCall() {
    }

    private RollCall(long sessionId, Instant openedAt) {
        this.sessionId = sessionId;
        this.openedAt = openedAt;
    }

    /** As it is stored. */
    RollCall(long id, long version, long sessionId, Instant openedAt, @Nullable Instant closedAt,
            @Nullable String closedBy, List<RollCallRow> people) {
        super(id, version);
        this.sessionId = sessionId;
        this.openedAt = openedAt;
        this.closedAt = closedAt;
        this.closedBy = closedBy;
        people.forEach(row -> {
            if (row.mark() != null) {
                stored.put(row.enrolmentId(), row.mark());
            }
        });
    }

    /** @throws RuleException before the day of the session (ATT-1) */
    static RollCall open(long sessionId, LocalDate heldOn, Clock clock) {
        if (LocalDate.now(clock).isBefore(heldOn)) {
            throw new RuleException("attendance.tooEarly", Dates.day(heldOn));
        }
        return new RollCall(sessionId, clock.instant());
    }

    /**
     * Adds what is said about everybody who has no mark, or another one, which gives way (ATT-3).
     *
     * @throws RuleException when the roll call is closed, or somebody left before they came (ATT-21)
     */
    void record(Map<Long, Finding> said, String by, Instant at) {
        requireOpen();
        RuleException.throwAll(said.entrySet().stream().filter(each -> each.getValue().isUpsideDown())
                .map(each -> RuleException.at("leftAt" + each.getKey(), "attendance.leftBeforeArrived")).toList());
        Map<Long, Finding> known = found();
        said.forEach((enrolmentId, found) -> {
            if (!found.equals(known.get(enrolmentId))) {
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
        List<String> unmarked = roll.stream().filter(row -> !found().containsKey(row.enrolmentId()))
                .map(RollCallRow::fullName).toList();
        if (!unmarked.isEmpty()) {
            String names = unmarked.stream().limit(NAMES_SHOWN).collect(Collectors.joining(", "));
            throw new RuleException("attendance.unmarked", unmarked.size(),
                    unmarked.size() > NAMES_SHOWN ? names + ", …" : names);
        }
        this.closedAt = at;
        this.closedBy = by;
        this.lessonsKeptAt = at;
    }

    /**
     * Adds a correction; the person's mark, if there is one, gives way to it (ATT-5).
     *
     * @throws RuleException before closing, or when nothing would change
     */
    AttendanceMark correct(long enrolmentId, Finding found, String reason, String by, Instant at) {
        if (closedAt == null) {
            throw new RuleException("attendance.notClosed");
        }
        if (found.equals(found().get(enrolmentId))) {
            throw RuleException.at("status", "attendance.sameStatus");
        }
        if (found.isUpsideDown()) {
            throw RuleException.at("leftAt", "attendance.leftBeforeArrived");
        }
        return add(enrolmentId, found, reason, by, at);
    }

    /** @return what is written when it is opened again (ATT-12) @throws RuleException when it isn't closed */
    RollReopening reopening(String reason, Instant at, String by) {
        if (closedAt == null || closedBy == null) {
            throw new RuleException("attendance.notClosed");
        }
        return new RollReopening(id(), reason, at, by, closedAt, closedBy);
    }

    private AttendanceMark add(long enrolmentId, Finding found, @Nullable String reason, String by, Instant at) {
        RecordedMark before = stored.get(enrolmentId);
        AttendanceMark mark = new AttendanceMark(enrolmentId, found, reason, before == null ? null : before.id(), by,
                at);
        added.put(enrolmentId, mark);
        return mark;
    }

    /** @throws RuleException when it is closed */
    void requireOpen() {
        if (closedAt != null) {
            throw new RuleException("attendance.isClosed");
        }
    }

    /** @return what counts, by enrolment */
    Map<Long, Finding> found() {
        Map<Long, Finding> found = new HashMap<>();
        stored.forEach((enrolmentId, mark) -> found.put(enrolmentId, mark.finding()));
        added.forEach((enrolmentId, mark) -> found.put(enrolmentId, mark.finding()));
        return found;
    }

    /** @return the stored mark that counts, or null */
    @Nullable
    Long mark(long enrolmentId) {
        RecordedMark mark = stored.get(enrolmentId);
        return mark == null ? null : Long.valueOf(mark.id());
    }

    /** @return of how many it counts */
    long count(MarkStatus status) {
        return found().values().stream().filter(finding -> finding.status() == status).count();
    }

    /** @return the marks that are new, not stored yet */
    List<AttendanceMark> added() {
        return List.copyOf(added.values());
    }

    /** @return the new marks by enrolment, once they are stored */
    Map<Long, Long> addedIds() {
        return added.values().stream().collect(Collectors.toMap(AttendanceMark::enrolmentId, AttendanceMark::id));
    }

    /** @return the stored marks that gave way to new ones */
    List<Long> gone() {
        return added.keySet().stream().map(stored::get).filter(Objects::nonNull).map(RecordedMark::id).toList();
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
