package vn.sontay.training.people.audit;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the trail are looked for.
 *
 * @param q part of the actor's name, of the action, of the detail or of what has changed; empty for all
 * @param from first day, included
 * @param to last day, included
 */
public record AuditFilter(@Size(max = 200, message = "web.tooLong") String q, @Nullable LocalDate from,
        @Nullable LocalDate to) {
}
