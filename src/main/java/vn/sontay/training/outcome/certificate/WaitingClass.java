package vn.sontay.training.outcome.certificate;

import java.time.LocalDate;

/**
 * A class that is over and has people who may have a certificate and have none.
 *
 * @param people how many they are
 */
public record WaitingClass(long classId, String title, LocalDate endsOn, int people) {
}
