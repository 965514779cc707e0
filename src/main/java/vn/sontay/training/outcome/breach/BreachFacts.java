package vn.sontay.training.outcome.breach;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.document.StandingDraft;

/**
 * A breach as its page and its list show it.
 *
 * @param unitName whose paper the notice becomes
 * @param hoursLeft whole ones until it is due; less than 0 when that is over
 * @param notice the newest that stands, or null
 */
public record BreachFacts(long breachId, long version, String unitName, BreachFields fields, long hoursLeft,
        @Nullable StandingDraft notice) {

    /** @return whether the notice was issued, so that no hour counts any more */
    public boolean isIssued() {
        return notice != null && !notice.state().isOpen();
    }

    /** @return whether the hour has passed without a notice */
    public boolean isLate() {
        return hoursLeft < 0 && !isIssued();
    }

    public Instant noticedAt() {
        return fields.noticedAt();
    }
}
