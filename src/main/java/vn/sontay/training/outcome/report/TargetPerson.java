package vn.sontay.training.outcome.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.completion.Reason;

/**
 * A person behind a figure.
 *
 * @param fullName empty where nothing is kept of them any more
 * @param unitName as it was when they were enrolled; empty when unknown
 * @param completedOn their day (RPT-3), or null
 * @param certificateNumber of the certificate that counts on asOf, or null
 * @param missing what isn't met yet
 * @param others the other classes of the target that the person is or was in, the earliest first (RPT-11)
 */
public record TargetPerson(long enrolmentId, String fullName, @Nullable Integer birthYear, String unitName,
        long classId, String classTitle, @Nullable LocalDate completedOn, @Nullable String certificateNumber,
        List<Reason> missing, List<Other> others) {

    public TargetPerson {
        missing = List.copyOf(missing);
        others = List.copyOf(others);
    }

    /**
     * Another class of the target, and why it isn't the one that counts.
     *
     * @param completedOn the day on which it was completed as well, or null
     * @param leftOn since when they are no longer in it by asOf, or null
     * @param missing what isn't met there
     */
    public record Other(long enrolmentId, String classTitle, @Nullable LocalDate completedOn,
            @Nullable LocalDate leftOn, @Nullable String certificateNumber, List<Reason> missing) {

        public Other {
            missing = List.copyOf(missing);
        }

        /** @return what isn't met there, in one line */
        public String unmet() {
            return missing.stream().map(Reason::sentence).collect(Collectors.joining("; "));
        }
    }
}
