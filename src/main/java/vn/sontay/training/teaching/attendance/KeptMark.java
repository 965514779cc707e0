package vn.sontay.training.teaching.attendance;

import jakarta.validation.Valid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a trainer said about a person on a device that kept it until it could be sent (ATT-20).
 *
 * @param record made by the device, once for each thing that is said
 * @param markId the mark that the trainer saw to count, or null when they saw none
 * @param givenAt when it was said, by the server's clock
 * @param number in the order in which the device said things; 0 from a page that tells none
 */
public record KeptMark(String record, long enrolmentId, @Valid Finding finding, @Nullable Long markId,
        Instant givenAt, long number) {
}
