package vn.sontay.training.learning.glossary.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.learning.curriculum.LessonEdition;
import vn.sontay.training.learning.glossary.GlossaryCatalogue;
import vn.sontay.training.learning.glossary.GlossaryTerm;

/** Words of the field: their page, and lessons with them explained. */
@Named
@ApplicationScoped
public class GlossaryBacking {

    @Inject
    GlossaryCatalogue catalogue;

    /** @return by the alphabet */
    public List<GlossaryTerm> getTerms() {
        return catalogue.current().terms();
    }

    /** @return the lesson as pages show it, clean */
    public String body(LessonEdition edition) {
        return catalogue.explained(edition);
    }
}
