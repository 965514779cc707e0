package vn.sontay.training.testresults;

import java.util.Map;
import vn.sontay.training.question.Response;

/**
 * One attempt as questions are judged by it.
 *
 * @param answered by the archive id of each question that was asked
 */
record TakenTest(Map<Long, Answered> answered) {

    TakenTest {
        answered = Map.copyOf(answered);
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
