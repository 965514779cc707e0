package vn.sontay.training.people.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.PersistentEntity;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Vietnamese;

/**
 * A person as the system knows them: name, year of birth and phone number if given, nothing else (no ethnic origin, no
 * identity number). Where they belong is told by their affiliations, each for a time. A person is never deleted: what they
 * did refers to them; a deactivated one can't sign in or be called up.
 */
@Entity
@Table(name = "person")
public class Person extends PersistentEntity {

    @Column(name = "full_name")
    private String fullName;

    @Column(name = "search_name")
    private String searchName;

    @Column(name = "sort_key")
    private String sortKey;

    @Column(name = "birth_year")
    private @Nullable Integer birthYear;

    private @Nullable String phone;

    @Column(name = "deactivated_at")
    private @Nullable Instant deactivatedAt;

    /** The record of the same person into which this one went; written by the room {@code merge}. */
    @Column(name = "merged_into", insertable = false, updatable = false)
    private @Nullable Long mergedInto;

    /** Since when it is used for nothing; written by {@link RestrictionService}. */
    @Column(name = "restricted_at", insertable = false, updatable = false)
    private @Nullable Instant restrictedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Person() {
    }

    Person(PersonDetails details, Instant createdAt) {
        this.createdAt = createdAt;
        this.fullName = details.fullName();
        this.searchName = Vietnamese.foldName(details.fullName());
        this.sortKey = Vietnamese.sortKey(details.fullName());
        this.birthYear = details.birthYear();
        this.phone = details.phone();
    }

    void change(PersonDetails details) {
        this.fullName = details.fullName();
        this.searchName = Vietnamese.foldName(details.fullName());
        this.sortKey = Vietnamese.sortKey(details.fullName());
        this.birthYear = details.birthYear();
        this.phone = details.phone();
    }

    void deactivate(Instant at) {
        if (deactivatedAt == null) {
            this.deactivatedAt = at;
        }
    }

    void reactivate() {
        this.deactivatedAt = null;
    }

    public String fullName() {
        return fullName;
    }

    public @Nullable Integer birthYear() {
        return birthYear;
    }

    public @Nullable String phone() {
        return phone;
    }

    public boolean isActive() {
        return deactivatedAt == null;
    }

    @Nullable
    Long mergedInto() {
        return mergedInto;
    }

    /** @throws RuleException when this record went into another one of the same person (MRG-9), or is restricted (ORG-19) */
    public void requireStanding() {
        if (restrictedAt != null) {
            throw new RuleException("organisation.restrictedNow");
        }
        if (mergedInto != null) {
            throw new RuleException("organisation.mergedAway", fullName);
        }
    }
}
