package vn.sontay.training.outcome.breach;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Vietnamese;

/**
 * Says what is known of a breach so far; each text a line a passage, cleaned.
 *
 * @param breachId null for a new one
 * @param version as it was seen; 0 for a new one
 * @param noticedAt when somebody noticed it, from which the hours count
 * @param concerned how many people it concerns; null while nobody knows
 * @param contact whom the authority may ask
 */
public record SetBreach(String requestId, @Nullable Long breachId, long version,
        @NotNull(message = "breach.noticedMissing") @Nullable Instant noticedAt,
        @NotBlank(message = "breach.happenedMissing") @Size(max = 2000, message = "breach.tooLong") String happened,
        @Size(max = 1000, message = "breach.tooLong") String dataKinds,
        @Min(value = 0, message = "breach.peopleWrong") @Max(value = 10_000_000, message = "breach.peopleWrong") @Nullable Integer concerned,
        @Size(max = 2000, message = "breach.tooLong") String consequences,
        @Size(max = 2000, message = "breach.tooLong") String measures,
        @Size(max = 300, message = "breach.tooLong") String contact) {

    public SetBreach {
        happened = lines(happened);
        dataKinds = lines(dataKinds);
        consequences = lines(consequences);
        measures = lines(measures);
        contact = Vietnamese.clean(contact);
    }

    private static String lines(String typed) {
        return typed.lines().map(Vietnamese::clean).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
