package vn.sontay.training.teaching.trainingclass;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.sontay.training.shared.PersistentEntity;
import vn.sontay.training.shared.RuleException;

/** One session (buổi) of a class: a half day of so many periods (tiết of 45 minutes). */
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

    @SuppressWarnings("NullAway.Init")
    protected ClassSession() {
    }

    /** A session without its number, which {@link #numberByTime} gives. */
    ClassSession(long classId, SessionPlan plan) {
        this.classId = classId;
        this.title = plan.title();
        this.heldOn = plan.heldOn();
        this.part = plan.part();
        this.periods = plan.periods();
    }

    /** Numbers a class's sessions by their time, from 1. Those that have begun keep their numbers, as nothing moves before them. */
    static void numberByTime(List<ClassSession> sessions) {
        List<ClassSession> byTime = new ArrayList<>(sessions);
        byTime.sort(Comparator.comparing(ClassSession::heldOn).thenComparing(ClassSession::part));
        for (int i = 0; i < byTime.size(); i++) {
            ClassSession session = byTime.get(i);
            if (session.ordinal != i + 1) {
                session.ordinal = i + 1;
            }
        }
    }

    /** @return whether it has begun, by the timetable */
    public boolean hasBegun(Clock clock) {
        return !LocalDateTime.now(clock).isBefore(heldOn.atTime(part.begins()));
    }

    /** CLS-3. @throws RuleException when it has begun */
    void move(LocalDate newDate, DayPart newPart, Clock clock) {
        if (hasBegun(clock)) {
            throw new RuleException("trainingclass.sessionBegun");
        }
        this.heldOn = newDate;
        this.part = newPart;
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
}
