package vn.sontay.training.learning.progress;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One save of a check-list.
 *
 * @param ordinal its number among those of the same person and task, from 1
 * @param met how many items were met
 * @param items how many the list had
 * @param note may be empty
 */
public record CheckRow(int ordinal, LocalDate checkedOn, int met, int items, String note, String checkedBy,
        Instant recordedAt) {
}
