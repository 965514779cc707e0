package vn.sontay.training.learning.lawchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change as it stands with one trainee.
 *
 * @param concerned whether they learned what was before, and nothing that teaches it (CHG-3)
 * @param knownOn since which day they know it, or null
 */
public record MyChange(LawChange change, boolean concerned, @Nullable LocalDate knownOn) {

    /** @return whether it waits to be read */
    public boolean waits() {
        return concerned && knownOn == null;
    }
}
