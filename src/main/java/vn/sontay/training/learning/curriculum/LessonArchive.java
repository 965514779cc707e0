package vn.sontay.training.learning.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.sontay.training.shared.database.Sql;

/** Keeps each edition that was ever loaded, with its pictures (CUR-5) and the claims that it rests on (CUR-15). Called by one at a time: at start,
 * and where content is adopted. */
@ApplicationScoped
public class LessonArchive {

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    public LessonArchive() {
    }

    LessonArchive(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Adds the editions that aren't there yet.
     *
     * @param at when they were loaded
     * @return the archive ids of all editions that were ever loaded
     */
    @Transactional
    public Map<EditionKey, Long> keep(Curriculum curriculum, Instant at) {
        Map<EditionKey, Long> ids = ids();
        for (Lesson lesson : curriculum.lessons()) {
            for (LessonEdition edition : lesson.editions()) {
                if (!ids.containsKey(EditionKey.of(edition))) {
                    ArchivedLesson added = new ArchivedLesson(edition, at);
                    entities.persist(added);
                    ids.put(EditionKey.of(edition), added.id());
                }
            }
        }
        keepPictures(curriculum, at);
        new EditionClaims(entities).keep(curriculum, ids, at);
        return ids;
    }

    /** @return on which claims each archived edition would rest if that were loaded, by its id: none is changed. Three statements. */
    public Map<Long, Set<String>> claimsWith(Curriculum curriculum) {
        return new EditionClaims(entities).with(curriculum, ids());
    }

    private Map<EditionKey, Long> ids() {
        Map<EditionKey, Long> ids = new HashMap<>();
        Sql.of(entities, "select l.code, l.edition, l.sha256, l.id from lesson_edition l").rows().forEach(
                row -> ids.put(new EditionKey(row.text("code"), row.text("edition"), row.text("sha256")),
                        row.id("id")));
        return ids;
    }

    private void keepPictures(Curriculum curriculum, Instant at) {
        Set<String> known = new HashSet<>(
                entities.createQuery("select p.pictureKey from ArchivedPicture p", String.class).getResultList());
        curriculum.pictures().stream().filter(picture -> known.add(picture.key()))
                .forEach(picture -> entities.persist(new ArchivedPicture(picture, at)));
    }
}
