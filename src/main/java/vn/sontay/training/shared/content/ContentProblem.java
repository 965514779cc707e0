package vn.sontay.training.shared.content;

import java.util.Comparator;

/**
 * Something that the author of a file has to mend.
 *
 * @param file path inside the content folder with slashes, such as {@code lessons/A1.2025.md}; empty for the folder itself
 * @param line counted from 1; 0 when it concerns no line
 * @param reason what is wrong and what to do, in Vietnamese
 */
public record ContentProblem(String file, int line, String reason) implements Comparable<ContentProblem> {

    private static final Comparator<ContentProblem> ORDER = Comparator.comparing(ContentProblem::file)
            .thenComparingInt(ContentProblem::line).thenComparing(ContentProblem::reason);

    @Override
    public int compareTo(ContentProblem other) {
        return ORDER.compare(this, other);
    }

    /** @return such as {@code content/lessons/A1.2025.md:12: reason} */
    @Override
    public String toString() {
        String place = file.isEmpty() ? "content" : "content/" + file;
        return line > 0 ? place + ":" + line + ": " + reason : place + ": " + reason;
    }
}
