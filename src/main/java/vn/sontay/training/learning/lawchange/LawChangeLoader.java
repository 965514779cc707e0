package vn.sontay.training.learning.lawchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.shared.content.ContentException;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;

/** Loads the changes, after the curriculum on whose claims they rest. */
@ApplicationScoped
public class LawChangeLoader {

    @Inject
    private CurriculumCatalogue curriculum;

    @Inject
    private LawChangeCatalogue catalogue;

    @SuppressWarnings("NullAway.Init")
    public LawChangeLoader() {
    }

    /**
     * Reads the changes and puts them in force.
     *
     * @throws ContentException when a file is broken; then nothing was changed
     */
    public void load(ContentFolder folder) {
        ContentProblems problems = new ContentProblems();
        LawChanges changes = new LawChangeFiles(folder, curriculum.current().claims(), problems).read();
        problems.refuseIfAny();
        catalogue.replace(changes);
    }
}
