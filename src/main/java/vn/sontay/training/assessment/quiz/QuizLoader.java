package vn.sontay.training.assessment.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.shared.content.ContentException;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;

/** Loads the quizzes at start, after the curriculum and the bank. */
@ApplicationScoped
public class QuizLoader {

    @Inject
    private QuizCatalogue catalogue;
    @Inject
    private CurriculumCatalogue curriculum;

    @SuppressWarnings("NullAway.Init")
    public QuizLoader() {
    }

    QuizLoader(QuizCatalogue catalogue, CurriculumCatalogue curriculum) {
        this.catalogue = catalogue;
        this.curriculum = curriculum;
    }

    /**
     * Reads the quizzes and puts them in force.
     *
     * @throws ContentException when a file is broken; then nothing was changed
     */
    public void load(ContentFolder folder) {
        ContentProblems problems = new ContentProblems();
        Quizzes quizzes = new QuizFiles(folder, curriculum.current(), problems).read();
        problems.refuseIfAny();
        catalogue.replace(quizzes);
    }
}
