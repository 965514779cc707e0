package vn.sontay.training.people.roster;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Says what a row means that may be somebody who is there. @param personId who it is, where it is one */
public record DecideRow(String requestId, long draftId, int line,
        @NotNull(message = "roster.decisionMissing") Decision decision, @Nullable Long personId) {
}
