package vn.sontay.training.assessment.quizresults;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.Response;

/**
 * One attempt as questions are judged by it.
 *
 * @param answered by the archive id of each question that was asked
 * @param fresh which of them the person was asked for the first time
 */
record TakenQuiz(long enrolmentId, Map<Long, Answered> answered, Set<Long> fresh) {

    TakenQuiz {
        answered = Map.copyOf(answered);
        fresh = Set.copyOf(fresh);
    }

    /** @return what a question is judged by; null where it wasn't asked, or not for the first time */
    @Nullable
    Answered judged(long edition) {
        return fresh.contains(edition) ? answered.get(edition) : null;
    }

    /**
     * @param percent that it earned, 0 to 100
     */
    record Answered(double percent, Response response) {
    }

    /** @return the sum of what all questions earned */
    double total() {
        return answered.values().stream().mapToDouble(Answered::percent).sorted().sum();
    }
}
