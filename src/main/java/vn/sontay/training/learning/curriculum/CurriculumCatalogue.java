package vn.sontay.training.learning.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The curriculum as it was last loaded, with the ids of its archived editions. Safe for many threads. */
@ApplicationScoped
public class CurriculumCatalogue {

    private volatile @Nullable Loaded loaded;

    private record Loaded(Curriculum curriculum, Map<EditionKey, Long> archiveIds) {
    }

    /** @return whether the content has been loaded */
    public boolean isLoaded() {
        return loaded != null;
    }

    /**
     * @return the courses and lessons now in force
     * @throws IllegalStateException before the start has loaded them
     */
    public Curriculum current() {
        return loaded().curriculum();
    }

    /**
     * @param edition one of {@link #current()}
     * @return the id of its row in {@code lesson_edition}
     */
    public long archiveId(LessonEdition edition) {
        Long id = loaded().archiveIds().get(EditionKey.of(edition));
        if (id == null) {
            throw new IllegalArgumentException(
                    "Edition " + edition.code() + "." + edition.edition() + " is not loaded");
        }
        return id;
    }

    /** Puts a new state in force, all at once. */
    public void replace(Curriculum curriculum, Map<EditionKey, Long> archiveIds) {
        loaded = new Loaded(curriculum, Map.copyOf(archiveIds));
    }

    private Loaded loaded() {
        Loaded now = loaded;
        if (now == null) {
            throw new IllegalStateException("The curriculum has not been loaded");
        }
        return now;
    }
}
