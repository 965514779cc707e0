package vn.sontay.training.people.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.KnownPerson;

/**
 * A row of a list as it is shown.
 *
 * @param line its number in the file
 * @param texts what it says
 * @param fullName as it was meant
 * @param unitLabel as it is printed; the row's own words while the unit isn't known
 * @param told why it isn't good, and what was set right
 * @param alike who it may be, of the caller's people
 */
public record RosterLine(int line, RowTexts texts, String fullName, @Nullable Integer birthYear, String unitLabel,
        @Nullable String jobTitle, @Nullable String phone, Fate fate, @Nullable Decision decision, boolean corrected,
        @Nullable Long personId, boolean added, List<Told> told, List<KnownPerson> alike) {

    public RosterLine {
        told = List.copyOf(told);
        alike = List.copyOf(alike);
    }
}
