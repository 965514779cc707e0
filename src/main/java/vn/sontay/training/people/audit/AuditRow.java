package vn.sontay.training.people.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Difference;

/** One line of the trail as the list shows it. */
public record AuditRow(Instant occurredAt, String actorName, String action, String subjectType,
        @Nullable Long subjectId, String detail, List<Difference> differences) {

    /** @param differences as they are kept */
    public AuditRow(Instant occurredAt, String actorName, String action, String subjectType, @Nullable Long subjectId,
            String detail, String differences) {
        this(occurredAt, actorName, action, subjectType, subjectId, detail, WrittenDifferences.read(differences));
    }
}
