package vn.sontay.training.outcome.certificate.validity;

import java.time.LocalDate;

/**
 * A certificate that expires soon.
 *
 * @param until the last day on which it is valid
 * @param renewal the title of the course that renews it; empty where none is named
 */
public record ExpiringRow(long certificateId, String number, String fullName, String unitName, String courseTitle,
        LocalDate issuedOn, LocalDate until, String renewal) {
}
