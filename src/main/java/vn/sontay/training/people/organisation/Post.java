package vn.sontay.training.people.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Vietnamese;

/**
 * Where somebody belongs from a date on.
 *
 * @param jobTitle up to 160 characters, or null
 * @param from first day, or null when it isn't known
 */
public record Post(long unitId, @Nullable String jobTitle, @Nullable LocalDate from) {

    private static final int LONGEST_TITLE = 160;

    /**
     * Reads what was typed.
     *
     * @param from a day, or empty
     * @throws RuleException beside the field that is wrong: {@code jobTitle} or {@code from}
     */
    public static Post typed(long unitId, String jobTitle, String from) {
        String title = Vietnamese.clean(jobTitle);
        if (title.length() > LONGEST_TITLE) {
            throw RuleException.at("jobTitle", "organisation.titleLong", LONGEST_TITLE);
        }
        LocalDate day = from.isBlank() ? null : Dates.parse("from", from);
        return new Post(unitId, title.isEmpty() ? null : title, day);
    }
}
