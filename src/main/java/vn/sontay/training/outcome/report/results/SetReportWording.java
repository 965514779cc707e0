package vn.sontay.training.outcome.report.results;

import jakarta.validation.constraints.Size;
import java.util.stream.Collectors;
import vn.sontay.training.outcome.report.results.text.Sentences;
import vn.sontay.training.shared.Vietnamese;

/**
 * Says what stands in a report besides its figures; each a line a sentence, cleaned. See {@link Sentences}.
 *
 * @param version as it was seen; 0 where nothing was said yet
 */
public record SetReportWording(String requestId, long snapshotId, long version,
        @Size(max = 1000, message = "report.wordingLong") String addressees,
        @Size(max = 3000, message = "report.wordingLong") String guidance,
        @Size(max = 3000, message = "report.wordingLong") String shortcomings,
        @Size(max = 3000, message = "report.wordingLong") String outlook,
        @Size(max = 1000, message = "report.wordingLong") String recipients) {

    public SetReportWording {
        addressees = lines(addressees);
        guidance = lines(guidance);
        shortcomings = lines(shortcomings);
        outlook = lines(outlook);
        recipients = lines(recipients);
    }

    private static String lines(String typed) {
        return typed.lines().map(Vietnamese::clean).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
