package vn.sontay.training.learning.pack;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import vn.sontay.training.shared.content.ContentFolder;

/** The content of this installation itself, over which a pack lies. */
@ApplicationScoped
class OwnContent {

    private final Supplier<ContentFolder> folder;

    protected OwnContent() {
        this(ContentFolder::ofInstallation);
    }

    /** For tests. */
    OwnContent(Supplier<ContentFolder> folder) {
        this.folder = folder;
    }

    /** @return the folder, to be closed */
    ContentFolder open() {
        return folder.get();
    }
}
