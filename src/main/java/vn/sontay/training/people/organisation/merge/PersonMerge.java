package vn.sontay.training.people.organisation.merge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.PersistentEntity;

/** That one record of a person went into another. Life: made, undone at most once; the row stays. */
@Entity
@Table(name = "person_merge")
class PersonMerge extends PersistentEntity {

    @Column(name = "from_id")
    private long fromId;

    @Column(name = "into_id")
    private long intoId;

    private String reason;

    /** Since when the record that went had been deactivated already. */
    @Column(name = "from_left_at")
    private @Nullable Instant fromLeftAt;

    @Column(name = "merged_at")
    private Instant mergedAt;

    @Column(name = "merged_by")
    private String mergedBy;

    @Column(name = "undone_reason")
    private @Nullable String undoneReason;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @Column(name = "undone_by")
    private @Nullable String undoneBy;

    @SuppressWarnings("NullAway.Init")
    protected PersonMerge() {
    }

    PersonMerge(MergePair pair, String reason, @Nullable Instant fromLeftAt, Instant at, String by) {
        this.fromId = pair.from();
        this.intoId = pair.into();
        this.reason = reason;
        this.fromLeftAt = fromLeftAt;
        this.mergedAt = at;
        this.mergedBy = by;
    }

    void undo(String why, Instant at, String by) {
        this.undoneReason = why;
        this.undoneAt = at;
        this.undoneBy = by;
    }

    boolean isUndone() {
        return undoneAt != null;
    }

    MergePair pair() {
        return new MergePair(fromId, intoId);
    }

    Instant mergedAt() {
        return mergedAt;
    }

    String mergedBy() {
        return mergedBy;
    }

    String reason() {
        return reason;
    }

    @Nullable
    Instant fromLeftAt() {
        return fromLeftAt;
    }
}
