package vn.sontay.training.outcome.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.Eligibility;
import vn.sontay.training.outcome.certificate.Reason;

/**
 * A person in a class of a target.
 *
 * @param completedOn the day on which the evidence in this class became complete, or null when it isn't on asOf
 */
record Participant(long enrolmentId, long personId, long classId, @Nullable LocalDate completedOn,
        Eligibility eligibility) {

    /** @return what isn't met yet; empty when complete */
    List<Reason> missing() {
        return eligibility.reasons().stream().filter(reason -> !reason.met()).toList();
    }
}
