package vn.sontay.training.outcome.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.sontay.training.shared.Dates;

/**
 * Whether a person may have a certificate, and why.
 *
 * @param eligible whether every demand is met
 * @param reasons each demand of the course, met or not, in the order in which they are shown
 */
public record Eligibility(long enrolmentId, boolean eligible, List<Reason> reasons) {

    public Eligibility {
        reasons = List.copyOf(reasons);
    }

    /** @return the answer for who has left the class */
    static Eligibility withdrawn(long enrolmentId, LocalDate on) {
        return new Eligibility(enrolmentId, false, List.of(Reason.unmet("withdrawn", Dates.day(on))));
    }

    /** @return what is missing, in one line; empty for an eligible person */
    public String missing() {
        return reasons.stream().filter(reason -> !reason.met()).map(Reason::sentence).collect(Collectors.joining("; "));
    }
}
