package vn.sontay.training.people.viewlog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.PeopleSeen;

/** That somebody was shown others' details (VIE-1). Written before the page is answered, and never changed. */
@Entity
@Table(name = "person_view")
public class PersonView {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
    private @Nullable Long id;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "person_id")
    private @Nullable Long personId;

    private int people;

    private String page;

    private String about;

    @SuppressWarnings("NullAway.Init")
    protected PersonView() {
    }

    PersonView(long accountId, Instant seenAt, PeopleSeen seen) {
        this.accountId = accountId;
        this.seenAt = seenAt;
        this.personId = seen.personId();
        this.people = seen.people();
        this.page = seen.page();
        this.about = seen.about();
    }
}
