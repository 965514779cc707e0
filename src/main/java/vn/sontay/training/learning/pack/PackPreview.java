package vn.sontay.training.learning.pack;

import java.util.List;
import vn.sontay.training.shared.content.ContentProblem;

/**
 * The dry run of a pack that waits.
 *
 * @param seen what an adoption says that it has seen ({@link AdoptionHistory#latest()})
 * @param trusted whether its key is known; nothing below is asked of a stranger's pack
 * @param serialFloor the serial number above which a pack of its key may be adopted (PCK-4)
 * @param problems why it can't be adopted, by file and line
 * @param changes only what changes
 * @param edited codes of questions that stay as they were edited in the browser (PCK-1)
 * @param people how many get a change to learn
 */
public record PackPreview(long draftId, String fileName, String title, int serial, String madeAt, String issuer,
        String fingerprint, int files, int seen, boolean trusted, int serialFloor, List<ContentProblem> problems,
        List<PackChange> changes, List<String> edited, ClassesConcerned classes, int people) {

    public PackPreview {
        problems = List.copyOf(problems);
        changes = List.copyOf(changes);
        edited = List.copyOf(edited);
    }

    /** @return whether it isn't newer than what stands of its key */
    public boolean older() {
        return serial <= serialFloor;
    }

    /** @return whether it can be adopted */
    public boolean ready() {
        return trusted && !older() && problems.isEmpty();
    }

    /** @return the questions on a line */
    public String editedLine() {
        return String.join(", ", edited);
    }
}
