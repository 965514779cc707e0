package vn.sontay.training.teaching.trainingclass;

import java.time.Instant;
import java.util.List;

/**
 * The announcement that something on which papers may stand was corrected, in the transaction that does it. Whoever issued them
 * observes it and compares what they stand on with what is known now.
 *
 * @param cause for people to read, in Vietnamese
 * @param papers which may stand on it
 */
public record GroundsCorrected(String cause, Instant at, String by, List<ConcernedPaper> papers) {

    public GroundsCorrected {
        papers = List.copyOf(papers);
    }
}
