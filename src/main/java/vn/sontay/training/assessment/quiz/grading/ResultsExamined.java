package vn.sontay.training.assessment.quiz.grading;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The question what was decided on the results of some people, before those are changed. Whoever knows observes it and
 * answers; the feature of tests doesn't know who that may be.
 */
public final class ResultsExamined {

    private final Set<Long> enrolmentIds;
    private final Map<Long, String> papers = new HashMap<>();

    ResultsExamined(Set<Long> enrolmentIds) {
        this.enrolmentIds = Set.copyOf(enrolmentIds);
    }

    public Set<Long> enrolmentIds() {
        return enrolmentIds;
    }

    /** Tells that a paper of that number was issued on the results of that person. */
    public void issued(long enrolmentId, String number) {
        papers.put(enrolmentId, number);
    }

    /** @return the number of the paper that was issued, or null */
    @Nullable
    String paper(long enrolmentId) {
        return papers.get(enrolmentId);
    }
}
