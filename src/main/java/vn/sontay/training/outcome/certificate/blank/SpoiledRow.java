package vn.sontay.training.outcome.certificate.blank;

import java.time.LocalDate;

/**
 * A blank that was spoiled.
 *
 * @param on the day of the minutes
 * @param paperNumber of the minutes
 */
public record SpoiledRow(String number, LocalDate on, String paperNumber, String reason, String recordedBy) {
}
