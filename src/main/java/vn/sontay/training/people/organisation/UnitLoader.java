package vn.sontay.training.people.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.sontay.training.shared.content.ContentException;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;

/** Loads the units at start. */
@ApplicationScoped
public class UnitLoader {

    @Inject
    private UnitStore store;

    @SuppressWarnings("NullAway.Init")
    public UnitLoader() {
    }

    UnitLoader(UnitStore store) {
        this.store = store;
    }

    /**
     * Reads the units and brings them into the database.
     *
     * @throws ContentException when the file is broken; then nothing was changed
     */
    public void load(ContentFolder folder) {
        ContentProblems problems = new ContentProblems();
        List<UnitDefinition> units = new UnitFile(folder, problems).read();
        problems.refuseIfAny();
        store.store(units);
    }
}
