package vn.sontay.training.teaching.trainingclass;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person of a class as copied at enrolment (CLS-2).
 *
 * @param unitName as it is to be printed; empty when unknown
 * @param joinedOn the day from which they are in the class, or null for its first one (CLS-22)
 * @param withdrawnOn the day from which the person is no longer in the class, or null
 * @param version of the enrolment
 */
public record EnrolmentRow(long enrolmentId, long classId, long personId, String fullName, @Nullable Integer birthYear,
        String unitName, @Nullable String jobTitle, @Nullable LocalDate joinedOn, @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawalReason,
        long version) {

    /** @return the name with unit and year of birth, which tell people of one name apart where one is chosen */
    public String label() {
        String more = Stream.of(unitName, birthYear == null ? "" : birthYear.toString()).filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
        return more.isEmpty() ? fullName : fullName + " (" + more + ")";
    }

    public boolean active() {
        return withdrawnOn == null;
    }
}
