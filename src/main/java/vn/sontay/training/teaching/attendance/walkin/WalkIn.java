package vn.sontay.training.teaching.attendance.walkin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.PersistentEntity;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Vietnamese;

/**
 * Somebody who came to a class without being in it. Life: written down by who takes the roll; decided on once by an administrator
 * of the class, who makes an enrolment of it or refuses with a reason (WLK-3, WLK-5). Never deleted.
 */
@Entity
@Table(name = "walk_in")
class WalkIn extends PersistentEntity {

    @Column(name = "class_id")
    private long classId;

    @Column(name = "full_name")
    private String fullName;

    @Column(name = "search_name")
    private String searchName;

    @Column(name = "unit_id")
    private @Nullable Long unitId;

    @Column(name = "unit_name")
    private String unitName;

    @Column(name = "instead_of_id")
    private @Nullable Long insteadOf;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    private @Nullable String refusal;

    @Column(name = "enrolment_id")
    private @Nullable Long enrolmentId;

    @SuppressWarnings("NullAway.Init")
    protected WalkIn() {
    }

    /** @param unitName as it is printed, or as it was typed */
    WalkIn(long classId, String fullName, @Nullable Long unitId, String unitName, Instant addedAt, String addedBy) {
        this.classId = classId;
        this.fullName = fullName;
        this.searchName = Vietnamese.foldName(fullName);
        this.unitId = unitId;
        this.unitName = unitName;
        this.addedAt = addedAt;
        this.addedBy = addedBy;
    }

    /** @param enrolment of who sent them, or null */
    void sentBy(@Nullable Long enrolment) {
        this.insteadOf = enrolment;
    }

    /** @throws RuleException when it was decided on before */
    void confirm(long enrolment, Instant at, String by) {
        requireWaiting();
        this.enrolmentId = enrolment;
        this.decidedAt = at;
        this.decidedBy = by;
    }

    /** @throws RuleException when it was decided on before */
    void refuse(String reason, Instant at, String by) {
        requireWaiting();
        this.refusal = reason;
        this.decidedAt = at;
        this.decidedBy = by;
    }

    /** @throws RuleException when it was decided on before */
    void requireWaiting() {
        if (decidedAt != null) {
            throw new RuleException("attendance.walkInDecided");
        }
    }

    long classId() {
        return classId;
    }

    String fullName() {
        return fullName;
    }

    String searchName() {
        return searchName;
    }

    @Nullable
    Long unitId() {
        return unitId;
    }

    @Nullable
    Long insteadOf() {
        return insteadOf;
    }

    String unitName() {
        return unitName;
    }
}
