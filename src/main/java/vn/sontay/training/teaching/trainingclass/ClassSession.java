package vn.sontay.training.teaching.trainingclass;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.PersistentEntity;
import vn.sontay.training.shared.RuleException;

/**
 * One session (buổi) of a class: a half day of so many periods (tiết of 45 minutes). Life: planned; moved, postponed until it is
 * given another day, or cancelled; what was said of it stays known ({@link SessionEdition}).
 */
@Entity
@Table(name = "class_session")
public class ClassSession extends PersistentEntity {

    @Column(name = "class_id")
    private long classId;

    private int ordinal;

    private String title;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private DayPart part;

    private int periods;

    @Enumerated(EnumType.STRING)
    private SessionState state = SessionState.STANDS;

    /** The cancelled session that it stands for, or null. */
    @Column(name = "replaces_id")
    private @Nullable Long replacesId;

    /** Whether it is one for who was absent elsewhere, and not for the whole class. */
    @Column(name = "for_absentees")
    private boolean forAbsentees;

    /** Its own; null where it is the class's place. */
    private @Nullable String room;

    /** As HH:mm, null for the usual hours of its half day. */
    @Column(name = "begins_at")
    private @Nullable String beginsAt;

    @Column(name = "ends_at")
    private @Nullable String endsAt;

    /** Its own; nobody where the class's trainers teach it. */
    @ElementCollection
    @CollectionTable(name = "session_trainer", joinColumns = @JoinColumn(name = "session_id"))
    @Column(name = "person_id")
    private Set<Long> trainerIds = new HashSet<>();

    /** 0 while its half day is taken by it; else its own id. */
    @Column(name = "slot_key")
    private long slotKey;

    @SuppressWarnings("NullAway.Init")
    protected ClassSession() {
    }

    /** A session without its number, which {@link SessionNumbers} gives. */
    ClassSession(long classId, SessionPlan plan) {
        this.classId = classId;
        this.title = plan.title();
        this.heldOn = plan.heldOn();
        this.part = plan.part();
        this.periods = plan.periods();
        arrange(Set.of(), "", plan.beginsAt(), plan.endsAt());
    }

    /** Dạy bù: the same for the class instead of a session that was cancelled, under its number. */
    ClassSession(ClassSession cancelled, SessionPlan plan) {
        this(cancelled.classId, plan);
        this.replacesId = cancelled.id();
        this.ordinal = cancelled.ordinal;
    }

    /** A session for those who were absent from another one (CLS-18), without a number. */
    static ClassSession forAbsentees(long classId, SessionPlan plan) {
        ClassSession extra = new ClassSession(classId, plan);
        extra.forAbsentees = true;
        return extra;
    }

    void number(int number) {
        this.ordinal = number;
    }

    /** @return whether it has begun, by the timetable */
    public boolean hasBegun(Clock clock) {
        return !LocalDateTime.now(clock).isBefore(heldOn.atTime(part.begins()));
    }

    /** Dời lịch (CLS-3); one that had no day has one now. @throws RuleException when it is cancelled */
    void move(LocalDate newDate, DayPart newPart) {
        if (state == SessionState.CANCELLED) {
            throw new RuleException("trainingclass.sessionCancelled");
        }
        this.heldOn = newDate;
        this.part = newPart;
        becomes(SessionState.STANDS);
    }

    /** Tạm hoãn: its day is open from now on. @throws RuleException when it has no day already */
    void postpone() {
        if (state != SessionState.STANDS) {
            throw new RuleException("trainingclass.sessionNotStanding");
        }
        becomes(SessionState.POSTPONED);
    }

    /** @throws RuleException when it is cancelled already */
    void cancel() {
        if (state == SessionState.CANCELLED) {
            throw new RuleException("trainingclass.sessionCancelled");
        }
        becomes(SessionState.CANCELLED);
    }

    /** Takes the cancellation back. @param before what it was then @throws RuleException when it isn't cancelled */
    void restore(SessionState before) {
        if (state != SessionState.CANCELLED) {
            throw new RuleException("trainingclass.sessionNotCancelled");
        }
        becomes(before);
    }

    /** Says who teaches it, where and when inside its half day (CLS-20); nobody, nothing and null for what the class says. */
    void arrange(Set<Long> personIds, String ownRoom, @Nullable LocalTime from, @Nullable LocalTime to) {
        trainerIds.retainAll(personIds);
        trainerIds.addAll(personIds);
        this.room = ownRoom.isEmpty() ? null : ownRoom;
        this.beginsAt = from == null ? null : from.toString();
        this.endsAt = to == null ? null : to.toString();
    }

    private void becomes(SessionState next) {
        this.state = next;
        this.slotKey = next == SessionState.STANDS ? 0 : id();
    }

    public long classId() {
        return classId;
    }

    /** @return its number in the class, from 1 */
    public int ordinal() {
        return ordinal;
    }

    public String title() {
        return title;
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

    /** @return whether its half day is taken by it */
    boolean stands() {
        return state == SessionState.STANDS;
    }

    @Nullable
    Long replacesId() {
        return replacesId;
    }

    /** @return who teaches it, nobody where the class's trainers do */
    Set<Long> trainerIds() {
        return Set.copyOf(trainerIds);
    }

    /** @return its own, empty where it is the class's place */
    String room() {
        return room == null ? "" : room;
    }

    @Nullable
    LocalTime beginsAt() {
        return beginsAt == null ? null : LocalTime.parse(beginsAt);
    }

    @Nullable
    LocalTime endsAt() {
        return endsAt == null ? null : LocalTime.parse(endsAt);
    }

    boolean isForAbsentees() {
        return forAbsentees;
    }
}
