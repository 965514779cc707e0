package vn.sontay.training.teaching.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.people.organisation.UnitFile;
import vn.sontay.training.shared.content.ContentException;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.shared.content.EditionArchive;

/** Loads the plans at start, after the curriculum. */
@ApplicationScoped
public class PlanLoader {

    @Inject
    private CurriculumCatalogue curriculum;
    @Inject
    private PlanCatalogue catalogue;
    @Inject
    private EditionArchive editions;
    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public PlanLoader() {
    }

    PlanLoader(CurriculumCatalogue curriculum, PlanCatalogue catalogue, EditionArchive editions, Clock clock) {
        this.curriculum = curriculum;
        this.catalogue = catalogue;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * Reads the plans, keeps what they say otherwise than before (PLA-5), and puts them in force.
     *
     * @param demo whether the made-up plans count too (PLA-3)
     * @throws ContentException when a file is broken; then nothing was changed
     */
    public void load(ContentFolder folder, boolean demo) {
        ContentProblems problems = new ContentProblems();
        Plans plans = new PlanFiles(folder, curriculum.current(), UnitFile.codes(folder), problems).read();
        problems.refuseIfAny();
        Plans counted = demo ? plans : plans.real();
        editions.keep(PlanFacts.KIND, counted.all().stream().map(plan -> new EditionArchive.Fact(plan.code(),
                PlanFacts.of(plan), plan.date(), null)).toList(), clock.instant(), EditionArchive.CONTENT);
        catalogue.replace(counted);
    }
}
