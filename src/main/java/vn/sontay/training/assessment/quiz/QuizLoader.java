package vn.sontay.training.assessment.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.shared.content.ContentException;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.shared.content.EditionArchive;

/** Loads the quizzes at start, after the curriculum and the bank. */
@ApplicationScoped
public class QuizLoader {

    @Inject
    private QuizCatalogue catalogue;
    @Inject
    private CurriculumCatalogue curriculum;
    @Inject
    private EditionArchive editions;
    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public QuizLoader() {
    }

    QuizLoader(QuizCatalogue catalogue, CurriculumCatalogue curriculum, EditionArchive editions, Clock clock) {
        this.catalogue = catalogue;
        this.curriculum = curriculum;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * Reads the quizzes, keeps which attempt counts where that is another one than before, and puts them in force.
     *
     * @throws ContentException when a file is broken; then nothing was changed
     */
    public void load(ContentFolder folder) {
        ContentProblems problems = new ContentProblems();
        Quizzes quizzes = new QuizFiles(folder, curriculum.current(), problems).read();
        problems.refuseIfAny();
        keep(quizzes).run();
    }

    /**
     * Keeps which attempt counts, in the caller's transaction where there is one.
     *
     * @return puts the quizzes in force, once that is stored for good
     */
    public Runnable keep(Quizzes quizzes) {
        Quizzes kept = quizzes.with(editions.keep(CountsEdition.KIND,
                quizzes.all().stream().map(CountsEdition::fact).toList(), clock.instant(), EditionArchive.CONTENT)
                .stream().map(CountsEdition::of).toList());
        return () -> catalogue.replace(kept);
    }
}
