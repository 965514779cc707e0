package vn.sontay.training.outcome.report.urging;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Vietnamese;

/**
 * Says what the letters of a plan say; each a line a passage, cleaned. See {@link UrgingSentences}.
 *
 * @param version as it was seen; 0 where nothing was said yet
 */
public record SetUrgingWording(String requestId, String planCode, long version, @Nullable LocalDate deadline,
        @NotBlank(message = "report.urgingLeadMissing") @Size(max = 2000, message = "report.wordingLong") String lead,
        @NotBlank(message = "report.urgingRequestMissing") @Size(max = 2000, message = "report.wordingLong") String request,
        @Size(max = 1000, message = "report.wordingLong") String recipients) {

    public SetUrgingWording {
        lead = lines(lead);
        request = lines(request);
        recipients = lines(recipients);
    }

    private static String lines(String typed) {
        return typed.lines().map(Vietnamese::clean).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
