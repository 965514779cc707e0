package vn.sontay.training.learning.curriculum;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Finds a picture by its key: of what is loaded now, else of what an earlier edition showed (CUR-5). Public like a leaflet. */
@Stateless
@PermitAll
public class PictureQueries {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurriculumCatalogue catalogue;

    /** @return the SVG file. No statement for a picture of today. */
    public Optional<String> svg(String key) {
        return catalogue.current().picture(key).map(Picture::svg)
                .or(() -> entityManager
                        .createQuery("select p.svg from ArchivedPicture p where p.pictureKey = :key", String.class)
                        .setParameter("key", key).getResultStream().findFirst());
    }
}
