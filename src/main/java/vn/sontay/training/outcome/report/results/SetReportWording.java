package vn.sontay.training.outcome.report.results;

import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.report.results.text.Sentences;
import vn.sontay.training.shared.Vietnamese;

/**
 * Says what stands in a report besides its figures; each a line a sentence, cleaned. See {@link Sentences}.
 *
 * @param version as it was seen; 0 where nothing was said yet
 * @param accepted the keys of offers that are added as sentences of their own (RES-9)
 */
public record SetReportWording(String requestId, long snapshotId, long version,
        @Size(max = 1000, message = "report.wordingLong") String addressees,
        @Size(max = 3000, message = "report.wordingLong") String guidance,
        @Size(max = 3000, message = "report.wordingLong") String shortcomings,
        @Size(max = 3000, message = "report.wordingLong") String outlook,
        @Size(max = 1000, message = "report.wordingLong") String recipients,
        @Size(max = 50, message = "report.tooManyOffers") Set<String> accepted) {

    public SetReportWording {
        addressees = lines(addressees);
        guidance = lines(guidance);
        shortcomings = lines(shortcomings);
        outlook = lines(outlook);
        recipients = lines(recipients);
        accepted = accepted == null ? Set.of() : Set.copyOf(accepted);
    }

    /** @return the same with sentences more, and nothing accepted any more */
    SetReportWording with(String moreShortcomings, String moreOutlook) {
        return new SetReportWording(requestId, snapshotId, version, addressees, guidance,
                shortcomings + "\n" + moreShortcomings, outlook + "\n" + moreOutlook, recipients, Set.of());
    }

    static String lines(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.lines().map(Vietnamese::clean).filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n"));
    }
}
