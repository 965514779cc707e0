package vn.sontay.training.people.security;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person in the administrators' list.
 *
 * @param unitLabel today's unit as it is printed, which tells people of one name apart; empty without unit
 * @param userName null without account
 * @param roles in the order of their names
 */
public record PersonRow(long personId, String fullName, @Nullable Integer birthYear, String unitLabel,
        @Nullable String jobTitle, boolean active, @Nullable String userName, AccountState account,
        List<String> roles) {

    public PersonRow {
        roles = List.copyOf(roles);
    }
}
