package vn.sontay.training.learning.curriculum;

import jakarta.persistence.EntityManager;
import java.time.Instant;

/** Puts a curriculum in force in other features' tests, without files. */
public final class LessonKeeping {

    private LessonKeeping() {
    }

    /** Keeps its editions in the archive and replaces what the catalogue had. */
    public static void load(EntityManager entityManager, CurriculumCatalogue catalogue, Curriculum curriculum,
            Instant at) {
        catalogue.replace(curriculum, new LessonArchive(entityManager).keep(curriculum, at));
    }
}
