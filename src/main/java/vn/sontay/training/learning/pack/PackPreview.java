package vn.sontay.training.learning.pack;

import java.util.List;
import vn.sontay.training.learning.pack.format.PackManifest;
import vn.sontay.training.shared.content.ContentProblem;

/**
 * The dry run of a pack that waits.
 *
 * @param fileName as its owner calls it
 * @param seen what an adoption says that it has seen ({@link AdoptionHistory#latest()})
 * @param trusted whether its key is known; a stranger's pack isn't looked into
 * @param serialFloor the serial number above which a pack of its key may be adopted (PCK-4)
 */
public record PackPreview(String fileName, PackManifest manifest, int seen, boolean trusted, int serialFloor,
        PackFindings found) {

    /** @return whether it isn't newer than what stands of its key */
    public boolean older() {
        return manifest.serial() <= serialFloor;
    }

    /** @return whether it can be adopted */
    public boolean ready() {
        return trusted && !older() && problems().isEmpty();
    }

    /** @return why it can't be adopted, by file and line */
    public List<ContentProblem> problems() {
        return found.problems();
    }

    /** @return only what changes */
    public List<PackChange> changes() {
        return found.changes();
    }

    /** @return the questions that stay as they were edited in the browser, on a line */
    public String editedLine() {
        return String.join(", ", found.edited());
    }
}
