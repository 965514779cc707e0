package vn.sontay.training.teaching.trainingclass;

import java.time.Instant;
import java.util.List;

/**
 * The announcement that something on which papers stand was corrected, in the transaction that does it. Whoever issued them
 * observes it and compares.
 *
 * @param cause for people to read, in Vietnamese
 * @param before the papers as they stood before
 */
public record GroundsCorrected(String cause, Instant at, String by, List<PaperGrounds> before) {

    public GroundsCorrected {
        before = List.copyOf(before);
    }
}
