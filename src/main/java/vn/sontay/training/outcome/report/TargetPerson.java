package vn.sontay.training.outcome.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.completion.Reason;

/**
 * A person behind a figure.
 *
 * @param unitName as it was when they were enrolled; empty when unknown
 * @param completedOn their day (RPT-3), or null
 * @param certificateNumber of the certificate that counts on asOf, or null
 * @param missing what isn't met yet
 */
public record TargetPerson(long enrolmentId, String fullName, @Nullable Integer birthYear, String unitName,
        long classId, String classTitle, @Nullable LocalDate completedOn, @Nullable String certificateNumber,
        List<Reason> missing) {

    public TargetPerson {
        missing = List.copyOf(missing);
    }
}
