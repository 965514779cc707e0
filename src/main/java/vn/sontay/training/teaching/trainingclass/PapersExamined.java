package vn.sontay.training.teaching.trainingclass;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The question which papers stand on what is recorded about some people of a class, before that is corrected. Whoever has issued
 * any observes it and answers; who corrects doesn't know who that may be.
 */
public final class PapersExamined {

    private final long classId;
    private final Set<Long> enrolmentIds;
    private final List<ConcernedPaper> papers = new ArrayList<>();

    /** @param enrolmentIds whom the correction concerns; nobody where it concerns the whole class */
    PapersExamined(long classId, Set<Long> enrolmentIds) {
        this.classId = classId;
        this.enrolmentIds = Set.copyOf(enrolmentIds);
    }

    public long classId() {
        return classId;
    }

    /** @return whether the correction concerns that person of the class */
    public boolean concerns(long enrolmentId) {
        return enrolmentIds.isEmpty() || enrolmentIds.contains(enrolmentId);
    }

    /** Tells that a paper was issued. */
    public void issued(ConcernedPaper paper) {
        papers.add(paper);
    }

    List<ConcernedPaper> papers() {
        return List.copyOf(papers);
    }
}
