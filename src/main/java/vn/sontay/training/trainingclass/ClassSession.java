package vn.sontay.training.trainingclass;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.sontay.training.shared.PersistentEntity;
import vn.sontay.training.shared.RuleException;

/** One session (buổi) of a class: a half day of so many periods (tiết of 45 minutes). */
@Entity
@Table(name = "class_session")
public class ClassSession extends PersistentEntity {

    private static final int MOST_PERIODS = 8;

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

    ClassSession(long classId, int ordinal, String title, LocalDate heldOn, DayPart part, int periods) {
        if (title.isBlank() || title.length() > 200) {
            throw RuleException.at("title", "trainingclass.sessionTitle");
        }
        if (periods < 1 || periods > MOST_PERIODS) {
            throw RuleException.at("periods", "trainingclass.periods", MOST_PERIODS);
        }
        this.classId = classId;
        this.ordinal = ordinal;
        this.title = title;
        this.heldOn = heldOn;
        this.part = part;
        this.periods = periods;
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
