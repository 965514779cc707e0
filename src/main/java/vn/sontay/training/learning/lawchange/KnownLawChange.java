package vn.sontay.training.learning.lawchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That somebody knows a change, and in which words they read it (CHG-4). Written once. */
@Entity
@Table(name = "known_law_change")
public class KnownLawChange {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
    private @Nullable Long id;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "change_code")
    private String changeCode;

    @Column(name = "content_sha256")
    private String contentSha256;

    @Column(name = "known_at")
    private Instant knownAt;

    @SuppressWarnings("NullAway.Init")
    protected KnownLawChange() {
    }

    KnownLawChange(long personId, LawChange change, Instant knownAt) {
        this.personId = personId;
        this.changeCode = change.code();
        this.contentSha256 = change.sha256();
        this.knownAt = knownAt;
    }

    /** @return the id; only valid once it has been persisted */
    long id() {
        if (id == null) {
            throw new IllegalStateException("It has not been persisted yet");
        }
        return id;
    }
}
