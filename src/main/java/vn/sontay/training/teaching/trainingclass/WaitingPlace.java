package vn.sontay.training.teaching.trainingclass;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.PersistentEntity;
import vn.sontay.training.shared.RuleException;

/**
 * That somebody waits for a place in a class (CLS-23). Life: put on the list; given a place, or taken off with a reason, once. Never
 * deleted.
 */
@Entity
@Table(name = "waiting_place")
class WaitingPlace extends PersistentEntity {

    @Column(name = "class_id")
    private long classId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "settled_by")
    private @Nullable String settledBy;

    @Column(name = "enrolment_id")
    private @Nullable Long enrolmentId;

    private @Nullable String reason;

    /** 0 while they wait, else the row's own id: somebody waits once in a class. */
    @Column(name = "live_key")
    private long liveKey;

    @SuppressWarnings("NullAway.Init")
    protected WaitingPlace() {
    }

    WaitingPlace(long classId, long personId, Instant askedAt, String askedBy) {
        this.classId = classId;
        this.personId = personId;
        this.askedAt = askedAt;
        this.askedBy = askedBy;
    }

    /** @throws RuleException when they don't wait any more */
    void take(long enrolment, Instant at, String by) {
        settle(at, by);
        this.enrolmentId = enrolment;
    }

    /** @throws RuleException when they don't wait any more */
    void leave(String why, Instant at, String by) {
        settle(at, by);
        this.reason = why;
    }

    private void settle(Instant at, String by) {
        requireWaiting();
        this.settledAt = at;
        this.settledBy = by;
        this.liveKey = id();
    }

    /** @throws RuleException when they don't wait any more */
    void requireWaiting() {
        if (liveKey != 0) {
            throw new RuleException("trainingclass.waitsNoMore");
        }
    }

    long classId() {
        return classId;
    }

    long personId() {
        return personId;
    }
}
