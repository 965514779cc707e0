package vn.sontay.training.people.organisation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Phone;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Vietnamese;

/**
 * What is kept of a person, checked. One-word names are names; a family name isn't demanded.
 *
 * @param fullName in NFC, 1 to 120 characters: letters, spaces, apostrophes, hyphens, full stops
 * @param birthYear 1900 to this year less 10, or null
 * @param phone as 0xxxxxxxxx, or null
 */
public record PersonDetails(String fullName, @Nullable Integer birthYear, @Nullable String phone) {

    private static final Pattern NAME = Pattern.compile("[\\p{L}][\\p{L}\\p{M} .'’ʼ\\-]*");
    private static final int LONGEST_NAME = 120;
    private static final int EARLIEST_BIRTH = 1900;
    private static final int YOUNGEST = 10;

    /**
     * Reads what was typed.
     *
     * @param thisYear for the check of the year of birth
     * @throws RuleException beside the field that is wrong
     */
    public static PersonDetails typed(String fullName, String birthYear, String phone, int thisYear) {
        String name = Vietnamese.clean(fullName);
        if (name.isEmpty()) {
            throw RuleException.at("fullName", "organisation.nameMissing");
        }
        if (name.length() > LONGEST_NAME) {
            throw RuleException.at("fullName", "organisation.nameLong", LONGEST_NAME);
        }
        if (!NAME.matcher(name).matches()) {
            throw RuleException.at("fullName", "organisation.nameSigns");
        }
        return new PersonDetails(name, year(birthYear, thisYear), number(phone));
    }

    private static @Nullable Integer year(String typed, int thisYear) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{4}")) {
            throw RuleException.at("birthYear", "organisation.birthYear");
        }
        int year = Integer.parseInt(text);
        if (year < EARLIEST_BIRTH || year > thisYear - YOUNGEST) {
            throw RuleException.at("birthYear", "organisation.birthYear");
        }
        return year;
    }

    private static @Nullable String number(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        Optional<String> number = Phone.normalise(typed);
        if (number.isEmpty()) {
            throw RuleException.at("phone", "organisation.phone");
        }
        return number.get();
    }
}
