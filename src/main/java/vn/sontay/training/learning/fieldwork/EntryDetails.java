package vn.sontay.training.learning.fieldwork;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * One line of a diary as it is written.
 *
 * @param doneOn the day
 * @param turns lượt on this line, at most 20, not people (FLD-1)
 * @param minutes in all, at most eight hours
 */
public record EntryDetails(@NotNull(message = "fieldwork.dayMissing") LocalDate doneOn,
        @NotNull(message = "fieldwork.kindMissing") ServiceKind kind,
        @NotNull(message = "fieldwork.outcomeMissing") Outcome outcome,
        @Min(value = 1, message = "fieldwork.turnsRange") @Max(value = 20, message = "fieldwork.turnsRange") int turns,
        @Min(value = 1, message = "fieldwork.minutesRange") @Max(value = 480, message = "fieldwork.minutesRange") int minutes) {
}
