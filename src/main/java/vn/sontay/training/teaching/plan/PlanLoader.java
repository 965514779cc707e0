package vn.sontay.training.teaching.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.people.organisation.UnitFile;
import vn.sontay.training.shared.content.ContentException;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;

/** Loads the plans at start, after the curriculum. */
@ApplicationScoped
public class PlanLoader {

    @Inject
    private CurriculumCatalogue curriculum;
    @Inject
    private PlanCatalogue catalogue;

    @SuppressWarnings("NullAway.Init")
    public PlanLoader() {
    }

    PlanLoader(CurriculumCatalogue curriculum, PlanCatalogue catalogue) {
        this.curriculum = curriculum;
        this.catalogue = catalogue;
    }

    /**
     * Reads the plans and puts them in force.
     *
     * @param demo whether the made-up plans count too (PLA-3)
     * @throws ContentException when a file is broken; then nothing was changed
     */
    public void load(ContentFolder folder, boolean demo) {
        ContentProblems problems = new ContentProblems();
        Plans plans = new PlanFiles(folder, curriculum.current(), UnitFile.codes(folder), problems).read();
        problems.refuseIfAny();
        catalogue.replace(demo ? plans : plans.real());
    }
}
