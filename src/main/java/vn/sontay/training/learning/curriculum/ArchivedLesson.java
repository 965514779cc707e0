package vn.sontay.training.learning.curriculum;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An edition as it was read when it was first loaded (CUR-5). Written once, never changed. */
@Entity
@Table(name = "lesson_edition")
public class ArchivedLesson {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
    private @Nullable Long id;

    private String code;

    private String edition;

    private String sha256;

    private String title;

    @Lob
    @Column(name = "body_html")
    private String bodyHtml;

    /** Null for the few that were archived before it was kept. */
    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "first_loaded_at")
    private Instant firstLoadedAt;

    @SuppressWarnings("NullAway.Init")
    protected ArchivedLesson() {
    }

    ArchivedLesson(LessonEdition edition, Instant firstLoadedAt) {
        this.code = edition.code();
        this.edition = edition.edition();
        this.sha256 = edition.sha256();
        this.title = edition.title();
        this.bodyHtml = edition.bodyHtml();
        this.validFrom = edition.validFrom();
        this.firstLoadedAt = firstLoadedAt;
    }

    /** @return the id; only valid once it has been persisted */
    public long id() {
        if (id == null) {
            throw new IllegalStateException("The edition has not been persisted yet");
        }
        return id;
    }

    public String code() {
        return code;
    }

    public String edition() {
        return edition;
    }

    public String sha256() {
        return sha256;
    }

    public String title() {
        return title;
    }

    /** @return clean HTML */
    public String bodyHtml() {
        return bodyHtml;
    }

    /** @return the first class date it is for, where that was kept */
    public @Nullable LocalDate validFrom() {
        return validFrom;
    }

    public Instant firstLoadedAt() {
        return firstLoadedAt;
    }
}
