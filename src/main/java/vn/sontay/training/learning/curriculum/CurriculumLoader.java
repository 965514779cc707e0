package vn.sontay.training.learning.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.sontay.training.shared.content.ContentException;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;

/** Loads courses and lessons at start. */
@ApplicationScoped
public class CurriculumLoader {

    @Inject
    private LessonArchive archive;
    @Inject
    private CurriculumCatalogue catalogue;
    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public CurriculumLoader() {
    }

    CurriculumLoader(LessonArchive archive, CurriculumCatalogue catalogue, Clock clock) {
        this.archive = archive;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * Reads the curriculum, archives its new editions, and only once they are stored puts it in force (CUR-6).
     *
     * @throws ContentException when a file is broken; then nothing was changed
     */
    public void load(ContentFolder folder) {
        ContentProblems problems = new ContentProblems();
        Curriculum curriculum = new CurriculumFiles(folder, problems).read();
        problems.refuseIfAny();
        catalogue.replace(curriculum, archive.keep(curriculum, clock.instant()));
    }
}
