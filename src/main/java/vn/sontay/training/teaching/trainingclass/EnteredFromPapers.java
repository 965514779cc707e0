package vn.sontay.training.teaching.trainingclass;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a class was over when it was entered, from the papers that it left (CLS-25).
 *
 * @param by who entered it
 */
public record EnteredFromPapers(@Nullable String by, Instant at) {
}
