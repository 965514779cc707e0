package vn.sontay.training.outcome.completion;

import java.time.Instant;
import java.util.List;

/**
 * The announcement that the content asks something else of classes than when they were judged last, in the transaction that lets
 * them be judged again.
 *
 * @param by whose doing it is, as the trail names them
 */
public record RulesChanged(List<Long> classIds, Instant at, String by) {

    public RulesChanged {
        classIds = List.copyOf(classIds);
    }
}
