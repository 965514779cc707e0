package vn.sontay.training.teaching.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.sontay.training.shared.content.ContentException;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;

/** Loads the form at start. */
@ApplicationScoped
public class FeedbackLoader {

    @Inject
    private FeedbackCatalogue catalogue;

    @SuppressWarnings("NullAway.Init")
    public FeedbackLoader() {
    }

    /**
     * Reads the form and puts it in force.
     *
     * @throws ContentException when the file is missing or broken; then nothing was changed
     */
    public void load(ContentFolder folder) {
        ContentProblems problems = new ContentProblems();
        Optional<FeedbackForm> form = new FeedbackFiles(folder, problems).read();
        problems.refuseIfAny();
        catalogue.replace(form.orElseThrow());
    }
}
