package vn.sontay.training.people.security;

import org.jspecify.annotations.Nullable;

/**
 * Which people a list shows.
 *
 * @param words part of the name, accents or not, or of the phone number; empty for all
 * @param role one that their account has; empty for all
 * @param unitId the unit that they belong to today, or one above it; null for all
 * @param account how far they are with signing in; null for all
 * @param deactivated whether those who were deactivated are meant, instead of the others
 */
public record PeopleFilter(String words, String role, @Nullable Long unitId, @Nullable AccountState account,
        boolean deactivated) {

    /** @return whether it leaves somebody out who could be shown */
    public boolean narrows() {
        return !words.isBlank() || !role.isEmpty() || unitId != null || account != null || deactivated;
    }
}
