package vn.sontay.training.outcome.certificate.wording;

import jakarta.enterprise.context.ApplicationScoped;
import vn.sontay.training.shared.content.ContentException;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;

/** The words of certificates as they were last loaded. Safe for many threads. */
@ApplicationScoped
public class WordingCatalogue {

    private volatile Wording loaded = Wording.STANDARD;

    public Wording current() {
        return loaded;
    }

    /**
     * Reads the words and puts them in force.
     *
     * @throws ContentException when the file is broken; then nothing was changed
     */
    public void load(ContentFolder folder) {
        ContentProblems problems = new ContentProblems();
        Wording read = new WordingFiles(folder, problems).read();
        problems.refuseIfAny();
        loaded = read;
    }
}
