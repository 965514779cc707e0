package vn.sontay.training.learning.curriculum;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A picture as it was when an archived edition showed it (CUR-5). Written once, never changed. */
@Entity
@Table(name = "lesson_picture")
public class ArchivedPicture {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
    private @Nullable Long id;

    @Column(name = "picture_key")
    private String pictureKey;

    private String name;

    @Lob
    private String svg;

    @Column(name = "first_loaded_at")
    private Instant firstLoadedAt;

    @SuppressWarnings("NullAway.Init")
    protected ArchivedPicture() {
    }

    ArchivedPicture(Picture picture, Instant firstLoadedAt) {
        this.pictureKey = picture.key();
        this.name = picture.name();
        this.svg = picture.svg();
        this.firstLoadedAt = firstLoadedAt;
    }

    public String key() {
        return pictureKey;
    }

    public String name() {
        return name;
    }

    /** @return the whole file */
    public String svg() {
        return svg;
    }

    public Instant firstLoadedAt() {
        return firstLoadedAt;
    }
}
