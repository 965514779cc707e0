package vn.sontay.training.people.organisation.merge;

import java.util.List;

/** A feature that can tell what it knows of two records of one person, so that somebody can see whether they are one. */
public interface PersonHas {

    /** @return what each of the two has here */
    List<MergeLine> lines(MergePair pair);
}
