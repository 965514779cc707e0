package vn.sontay.training.teaching.trainingclass;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.PersistentEntity;
import vn.sontay.training.shared.RuleException;

/**
 * A person in a class, with name, unit and post as they were on the class's first day (CLS-2). Never deleted: who leaves is
 * withdrawn (CLS-1), and whether that holds now is kept here for whoever asks many (CLS-14).
 */
@Entity
@Table(name = "enrolment")
public class Enrolment extends PersistentEntity {

    static final int UNIT_LENGTH = 300;

    @Column(name = "class_id")
    private long classId;

    @Column(name = "person_id")
    private long personId;

    /** 0 but for a withdrawn one of somebody who is in the class by another as well (CLS-21): that has its own id there. */
    @Column(name = "twin_key")
    private long twinKey;

    @Column(name = "full_name")
    private String fullName;

    @Column(name = "birth_year")
    private @Nullable Integer birthYear;

    @Column(name = "unit_id")
    private @Nullable Long unitId;

    @Column(name = "unit_name")
    private String unitName;

    @Column(name = "job_title")
    private @Nullable String jobTitle;

    @Column(name = "enrolled_at")
    private Instant enrolledAt;

    @Column(name = "enrolled_by")
    private @Nullable String enrolledBy;

    @Column(name = "joined_on")
    private @Nullable LocalDate joinedOn;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    @Column(name = "withdrawal_reason")
    private @Nullable String withdrawalReason;

    @SuppressWarnings("NullAway.Init")
    protected Enrolment() {
    }

    /** @param joinedOn from which day, where that is after the first day of the class */
    Enrolment(long classId, Enrollee enrollee, @Nullable LocalDate joinedOn, Instant enrolledAt, String enrolledBy) {
        this.classId = classId;
        this.personId = enrollee.personId();
        this.fullName = enrollee.fullName();
        this.birthYear = enrollee.birthYear();
        this.unitId = enrollee.unitId();
        this.unitName = enrollee.unitName();
        this.jobTitle = enrollee.jobTitle();
        this.joinedOn = joinedOn;
        this.enrolledAt = enrolledAt;
        this.enrolledBy = enrolledBy;
    }

    /** @throws RuleException when the person has left already */
    void withdraw(LocalDate on, String reason) {
        if (withdrawnOn != null) {
            throw new RuleException("trainingclass.alreadyWithdrawn");
        }
        this.withdrawnOn = on;
        this.withdrawalReason = reason;
    }

    /** @throws RuleException when the person is in the class */
    void takeBack() {
        if (withdrawnOn == null) {
            throw new RuleException("trainingclass.notWithdrawn");
        }
        this.withdrawnOn = null;
        this.withdrawalReason = null;
    }

    /** @param on null for the first day of the class */
    void joined(@Nullable LocalDate on) {
        this.joinedOn = on;
    }

    /** @return from which day they are in the class, or null for its first one (CLS-22) */
    @Nullable
    LocalDate joinedOn() {
        return joinedOn;
    }

    public long classId() {
        return classId;
    }

    public long personId() {
        return personId;
    }

    /** @return whether another enrolment of the same person in this class goes before this one (CLS-21) */
    boolean isTwin() {
        return twinKey != 0;
    }

    /** @throws RuleException when another enrolment of the same person in this class goes before this one (CLS-21) */
    void requireNoTwin() {
        if (twinKey != 0) {
            throw new RuleException("trainingclass.twin");
        }
    }

    public String fullName() {
        return fullName;
    }

    public @Nullable Integer birthYear() {
        return birthYear;
    }

    public @Nullable Long unitId() {
        return unitId;
    }

    public String unitName() {
        return unitName;
    }

    public @Nullable String jobTitle() {
        return jobTitle;
    }

    Instant enrolledAt() {
        return enrolledAt;
    }

    public @Nullable LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    public boolean isActive() {
        return withdrawnOn == null;
    }
}
