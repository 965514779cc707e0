package vn.sontay.training.people.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the trail as the list shows it. */
public record AuditRow(Instant occurredAt, String actorName, String action, String subjectType,
        @Nullable Long subjectId,
        String detail) {
}
