package vn.sontay.training.assessment.question;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of a question.
 *
 * @param kind what was done in the browser; null for a wording that came in a content file
 * @param by who did it; empty for a file
 * @param changes what differs from the step before; empty for the first
 */
public record QuestionVersion(Instant at, @Nullable EditionKind kind, String by, String note,
        List<QuestionChange> changes) {
}
