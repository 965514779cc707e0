package vn.sontay.training.learning.pack;

import java.util.List;

/**
 * What becomes of the classes that run.
 *
 * @param keeping how many read the same, word for word
 * @param changing titles of those in which a lesson reads otherwise
 */
public record ClassesConcerned(int keeping, List<String> changing) {

    public ClassesConcerned {
        changing = List.copyOf(changing);
    }

    /** @return the titles on a line */
    public String changingLine() {
        return String.join("; ", changing);
    }
}
