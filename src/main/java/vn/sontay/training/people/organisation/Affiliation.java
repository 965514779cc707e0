package vn.sontay.training.people.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.PersistentEntity;

/**
 * That a person belongs to a unit, in a post, from a date to a date (ORG-2). Life: opened by an administrator; ended the day
 * before the next one begins. What was typed wrong for the same first day is corrected in place, the trail keeps the old.
 */
@Entity
@Table(name = "affiliation")
public class Affiliation extends PersistentEntity {

    @Column(name = "person_id")
    private long personId;

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "job_title")
    private @Nullable String jobTitle;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Affiliation() {
    }

    Affiliation(long personId, Post post, Instant recordedAt) {
        this.personId = personId;
        this.unitId = post.unit();
        this.jobTitle = post.jobTitle();
        this.validFrom = post.from();
        this.recordedAt = recordedAt;
    }

    boolean says(Post post) {
        return unitId == post.unit() && Objects.equals(jobTitle, post.jobTitle());
    }

    void correct(Post post, Instant at) {
        this.unitId = post.unit();
        this.jobTitle = post.jobTitle();
        this.recordedAt = at;
    }

    void endBefore(LocalDate day) {
        this.validTo = day.minusDays(1);
    }

    /** Lasts to that day; null for ever. */
    void lasts(@Nullable LocalDate to) {
        this.validTo = to;
    }

    /** @return the same post in another unit */
    Post at(long otherUnit, @Nullable LocalDate from) {
        return new Post(otherUnit, jobTitle, from);
    }

    long personId() {
        return personId;
    }

    long unitId() {
        return unitId;
    }

    @Nullable
    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }
}
