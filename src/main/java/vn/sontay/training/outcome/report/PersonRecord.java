package vn.sontay.training.outcome.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a person has learned and got, as it stands today.
 *
 * @param classes the newest first
 * @param papers certificates from before the system
 */
public record PersonRecord(long personId, String fullName, @Nullable Integer birthYear, List<RecordedClass> classes,
        List<Paper> papers) {

    /**
     * A certificate from a paper register that names the person (OLD-8).
     *
     * @param validUntil the last day on which it is valid, or null where it doesn't expire
     */
    public record Paper(String number, String courseTitle, String issuerName, LocalDate issuedOn,
            @Nullable LocalDate validUntil) {
    }

    public PersonRecord {
        classes = List.copyOf(classes);
        papers = List.copyOf(papers);
    }
}
