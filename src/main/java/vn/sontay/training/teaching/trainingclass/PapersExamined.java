package vn.sontay.training.teaching.trainingclass;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The question which papers stand on what is recorded about some people of a class, before that is corrected, and unless only
 * their names are asked for, on what they stand. Whoever has issued any observes it and answers; who corrects doesn't know who
 * that may be.
 */
public final class PapersExamined {

    private final long classId;
    private final Set<Long> enrolmentIds;
    private final boolean named;
    private final List<PaperGrounds> papers = new ArrayList<>();

    /**
     * @param enrolmentIds whom the correction concerns; nobody where it concerns the whole class
     * @param named whether it is enough to say which they are
     */
    PapersExamined(long classId, Set<Long> enrolmentIds, boolean named) {
        this.classId = classId;
        this.enrolmentIds = Set.copyOf(enrolmentIds);
        this.named = named;
    }

    public long classId() {
        return classId;
    }

    /** @return whether the correction concerns that person of the class */
    public boolean concerns(long enrolmentId) {
        return enrolmentIds.isEmpty() || enrolmentIds.contains(enrolmentId);
    }

    /** @return whether it is enough to say which they are, not on what they stand */
    public boolean isNamed() {
        return named;
    }

    /** Tells that a paper was issued. */
    public void issued(PaperGrounds paper) {
        papers.add(paper);
    }

    List<PaperGrounds> papers() {
        return List.copyOf(papers);
    }
}
