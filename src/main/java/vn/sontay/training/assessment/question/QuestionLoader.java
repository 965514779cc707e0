package vn.sontay.training.assessment.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.shared.content.ContentException;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;

/** Loads the bank at start, after the curriculum. */
@ApplicationScoped
public class QuestionLoader {

    @Inject
    private QuestionArchive archive;
    @Inject
    private QuestionCatalogue catalogue;
    @Inject
    private CurriculumCatalogue curriculum;
    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public QuestionLoader() {
    }

    /** For tests. */
    public QuestionLoader(QuestionArchive archive, QuestionCatalogue catalogue, CurriculumCatalogue curriculum,
            Clock clock) {
        this.archive = archive;
        this.catalogue = catalogue;
        this.curriculum = curriculum;
        this.clock = clock;
    }

    /**
     * Reads the questions, lays what was edited in the browser over them (QST-10), archives the new ones, and only once they
     * are stored puts them in force.
     *
     * @throws ContentException when a file is broken; then nothing was changed
     */
    public void load(ContentFolder folder) {
        ContentProblems problems = new ContentProblems();
        QuestionBank files = new QuestionFiles(folder, curriculum.current(), problems).read();
        problems.refuseIfAny();
        keep(files).run();
    }

    /**
     * Archives what is new, in the caller's transaction where there is one, which then holds the bank's lock ({@link #lock}).
     *
     * @return puts it in force, once that is stored for good
     */
    public Runnable keep(QuestionBank files) {
        @Nullable
        String version = catalogue.version();
        QuestionArchive.Kept kept = archive.keep(files, clock.instant());
        return () -> catalogue.replace(files, kept, version);
    }

    /** Waits for others who change the bank; held until the transaction ends. Take it before the first read. */
    public void lock() {
        archive.lock();
    }
}
