package vn.sontay.training.learning.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.shared.content.ContentException;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;

/** Loads the cards, after the curriculum, whose claims they rest on. */
@ApplicationScoped
public class CardLoader {

    @Inject
    private CardCatalogue catalogue;
    @Inject
    private CurriculumCatalogue curriculum;

    @SuppressWarnings("NullAway.Init")
    public CardLoader() {
    }

    CardLoader(CardCatalogue catalogue, CurriculumCatalogue curriculum) {
        this.catalogue = catalogue;
        this.curriculum = curriculum;
    }

    /**
     * Reads the cards and puts them in force.
     *
     * @throws ContentException when a file is broken; then nothing was changed
     */
    public void load(ContentFolder folder) {
        ContentProblems problems = new ContentProblems();
        Cards read = new CardFiles(folder, curriculum.current().claims(), problems).read();
        problems.refuseIfAny();
        catalogue.replace(read);
    }
}
