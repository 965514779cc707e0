package vn.sontay.training.people.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.sontay.training.shared.PersistentEntity;

/** That a page was asked for during an inspection (SEC-22). Written before the page is answered, and never changed. */
@Entity
@Table(name = "inspection_view")
public class InspectionView extends PersistentEntity {

    @Column(name = "inspection_id")
    private long inspectionId;

    @Column(name = "seen_at")
    private Instant seenAt;

    private String page;

    private String about;

    @SuppressWarnings("NullAway.Init")
    protected InspectionView() {
    }

    InspectionView(long inspectionId, Instant seenAt, String page, String about) {
        this.inspectionId = inspectionId;
        this.seenAt = seenAt;
        this.page = page;
        this.about = about;
    }
}
