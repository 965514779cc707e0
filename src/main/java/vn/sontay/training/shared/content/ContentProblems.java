package vn.sontay.training.shared.content;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What was found wrong so far (CON-1). Not for several threads. */
public final class ContentProblems {

    private final SortedSet<ContentProblem> found = new TreeSet<>();

    /**
     * @param line counted from 1
     * @param reason what is wrong and what to do, in Vietnamese
     */
    public void add(String file, int line, String reason) {
        found.add(new ContentProblem(file, line, reason));
    }

    /** A problem at a place that was noted earlier. */
    public void add(ContentPlace place, String reason) {
        add(place.file(), place.line(), reason);
    }

    /** @return how many there are; a reader compares it before and after an item to know whether that item is whole */
    public int count() {
        return found.size();
    }

    /** @return all of them by file and line, none twice */
    public List<ContentProblem> sorted() {
        return List.copyOf(found);
    }

    /** @throws ContentException when there is any problem */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new ContentException(sorted());
        }
    }
}
