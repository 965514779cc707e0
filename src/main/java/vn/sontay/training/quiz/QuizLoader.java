package vn.sontay.training.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.sontay.training.curriculum.CurriculumCatalogue;
import vn.sontay.training.shared.content.ContentException;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;

/** Loads the question bank and the quizzes at start, after the curriculum. */
@ApplicationScoped
public class QuizLoader {

    @Inject
    private QuestionArchive archive;
    @Inject
    private QuizCatalogue catalogue;
    @Inject
    private CurriculumCatalogue curriculum;
    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public QuizLoader() {
    }

    QuizLoader(QuestionArchive archive, QuizCatalogue catalogue, CurriculumCatalogue curriculum, Clock clock) {
        this.archive = archive;
        this.catalogue = catalogue;
        this.curriculum = curriculum;
        this.clock = clock;
    }

    /**
     * Reads the quizzes, archives the new questions, and only once they are stored puts the quizzes in force.
     *
     * @throws ContentException when a file is broken; then nothing was changed
     */
    public void load(ContentFolder folder) {
        ContentProblems problems = new ContentProblems();
        Quizzes quizzes = new QuizFiles(folder, curriculum.current(), problems).read();
        problems.refuseIfAny();
        catalogue.replace(quizzes, archive.keep(quizzes, clock.instant()));
    }
}
