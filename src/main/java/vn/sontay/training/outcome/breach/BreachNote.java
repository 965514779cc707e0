package vn.sontay.training.outcome.breach;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Differences;
import vn.sontay.training.shared.PersistentEntity;

/** A breach as far as it is known. Life: noted once, added to while more becomes known, never deleted; its notices are documents. */
@Entity
@Table(name = "breach_note")
public class BreachNote extends PersistentEntity {

    /** BRE-1. */
    static final Duration TOLD_WITHIN = Duration.ofHours(72);

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "noticed_at")
    private Instant noticedAt;

    private String happened;

    @Column(name = "data_kinds")
    private String dataKinds;

    private @Nullable Integer people;

    private String consequences;

    private String measures;

    private String contact;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected BreachNote() {
    }

    @SuppressWarnings("NullAway.Init")
    BreachNote(long unitId, SetBreach said, Instant now, String by) {
        this.unitId = unitId;
        this.recordedAt = now;
        this.recordedBy = by;
        take(said);
    }

    /** @return what is otherwise now */
    Differences set(SetBreach said) {
        Differences differences = new Differences()
                .add("breach.noticedAt", Dates.moment(noticedAt), Dates.moment(said.noticedAt()))
                .add("breach.happened", happened, said.happened()).add("breach.dataKinds", dataKinds, said.dataKinds())
                .add("breach.people", people, said.concerned())
                .add("breach.consequences", consequences, said.consequences())
                .add("breach.measures", measures, said.measures()).add("breach.contact", contact, said.contact());
        take(said);
        return differences;
    }

    private void take(SetBreach said) {
        this.noticedAt = Objects.requireNonNull(said.noticedAt());
        this.happened = said.happened();
        this.dataKinds = said.dataKinds();
        this.people = said.concerned();
        this.consequences = said.consequences();
        this.measures = said.measures();
        this.contact = said.contact();
    }

    long unitId() {
        return unitId;
    }

    BreachFields fields() {
        return new BreachFields(noticedAt, noticedAt.plus(TOLD_WITHIN), happened, dataKinds, people, consequences,
                measures, contact);
    }
}
