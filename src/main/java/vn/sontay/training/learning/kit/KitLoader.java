package vn.sontay.training.learning.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.shared.content.ContentException;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;

/** Loads the kits; the curriculum has been loaded before. */
@ApplicationScoped
public class KitLoader {

    @Inject
    private CurriculumCatalogue curriculum;
    @Inject
    private KitCatalogue catalogue;

    @SuppressWarnings("NullAway.Init")
    public KitLoader() {
    }

    KitLoader(CurriculumCatalogue curriculum, KitCatalogue catalogue) {
        this.curriculum = curriculum;
        this.catalogue = catalogue;
    }

    /**
     * Reads the kits of that folder and puts them in force.
     *
     * @throws ContentException when a file is broken; then nothing was changed
     */
    public void load(ContentFolder folder) {
        ContentProblems problems = new ContentProblems();
        Kits kits = new KitFiles(folder, curriculum.current(), problems).read();
        problems.refuseIfAny();
        catalogue.replace(kits);
    }
}
