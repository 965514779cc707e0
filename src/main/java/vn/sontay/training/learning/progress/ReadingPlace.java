package vn.sontay.training.learning.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Where somebody stopped reading: a bookmark, one for each enrolment, moved as they read (PRG-7). No fact of learning. */
@Entity
@Table(name = "reading_place")
public class ReadingPlace {

    @Id
    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "lesson_code")
    private String lessonCode;

    @Column(name = "section_id")
    private String sectionId;

    @Column(name = "read_at")
    private Instant readAt;

    @SuppressWarnings("NullAway.Init")
    protected ReadingPlace() {
    }

    public long enrolmentId() {
        return enrolmentId;
    }

    public String lessonCode() {
        return lessonCode;
    }

    /** @return the id of the section's heading */
    public String sectionId() {
        return sectionId;
    }
}
