package vn.sontay.training.people.security;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which people a list shows.
 *
 * @param q part of the name, accents or not, or of the phone number; empty for all
 * @param role one that their account has; empty for all
 * @param unit id of the one that they belong to today, or of one above it; null for all
 * @param state null for all who weren't deactivated
 */
public record PeopleFilter(@Size(max = 200, message = "web.tooLong") String q, String role, @Nullable Long unit,
        @Nullable State state) {

    /** How far people are with signing in ({@link AccountState}), or that they were deactivated. */
    public enum State {

        NONE, WAITING, READY, OFF
    }

    /** Everybody. */
    public static final PeopleFilter ALL = new PeopleFilter("", "", null, null);

    /** @return whether it leaves somebody out who could be shown */
    public boolean narrows() {
        return !equals(ALL);
    }
}
