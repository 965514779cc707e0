package vn.sontay.training.people.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.PersistentEntity;

/** That a person's data are used for nothing (ORG-19). Life: made, lifted at most once; the row stays. */
@Entity
@Table(name = "person_restriction")
class Restriction extends PersistentEntity {

    @Column(name = "person_id")
    private long personId;

    private String reason;

    @Column(name = "restricted_at")
    private Instant restrictedAt;

    @Column(name = "restricted_by")
    private String restrictedBy;

    @Column(name = "lift_reason")
    private @Nullable String liftReason;

    @Column(name = "lifted_at")
    private @Nullable Instant liftedAt;

    @Column(name = "lifted_by")
    private @Nullable String liftedBy;

    @SuppressWarnings("NullAway.Init")
    protected Restriction() {
    }

    Restriction(long personId, String reason, Instant at, String by) {
        this.personId = personId;
        this.reason = reason;
        this.restrictedAt = at;
        this.restrictedBy = by;
    }

    void lift(String why, Instant at, String by) {
        this.liftReason = why;
        this.liftedAt = at;
        this.liftedBy = by;
    }
}
