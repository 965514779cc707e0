package vn.sontay.training.people.organisation.merge;

import java.time.Instant;
import java.util.List;

/**
 * A feature whose tables name people (MRG-2): says where, what stands in the way of a merge, and lets its rows follow. All calls are made in
 * the transaction of the use case, which has checked permission.
 */
public interface PersonNamed {

    /** @return every column of its tables that names people, whether it follows or not */
    List<PersonColumn> columns();

    /** Takes the locks that its own use cases take first, so that none of them goes on meanwhile. */
    default void hold(MergePair pair) {
    }

    /** @return what stands in the way, each with its cure */
    default List<Said> hindrances(MergePair pair) {
        return List.of();
    }

    /** Lets its rows follow; both are held. */
    void merge(MergePair pair, MovedCells cells);

    /** Brings in step what is only a copy of what was moved: after a merge, and after it was undone. @param cause for people to read */
    default void follow(MergePair pair, String cause) {
    }

    /** @return what has come to depend on the merge since then */
    default List<Said> undoHindrances(MergePair pair, Instant since) {
        return List.of();
    }
}
