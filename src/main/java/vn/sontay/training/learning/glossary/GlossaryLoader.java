package vn.sontay.training.learning.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.shared.content.ContentException;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;

/** Loads the glossary, after the curriculum whose lessons it explains. */
@ApplicationScoped
public class GlossaryLoader {

    @Inject
    private CurriculumCatalogue curriculum;

    @Inject
    private GlossaryCatalogue catalogue;

    @SuppressWarnings("NullAway.Init")
    public GlossaryLoader() {
    }

    GlossaryLoader(CurriculumCatalogue curriculum, GlossaryCatalogue catalogue) {
        this.curriculum = curriculum;
        this.catalogue = catalogue;
    }

    /** @throws ContentException when the file is broken; then nothing was changed (GLO-6) */
    public void load(ContentFolder folder) {
        ContentProblems problems = new ContentProblems();
        Curriculum current = curriculum.current();
        Glossary read = new GlossaryFiles(folder, current.claims(), problems).read();
        problems.refuseIfAny();
        catalogue.replace(read, current);
    }
}
