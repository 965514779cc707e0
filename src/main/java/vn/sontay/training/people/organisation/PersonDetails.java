package vn.sontay.training.people.organisation;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.MobileNumber;
import vn.sontay.training.shared.Phone;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Vietnamese;

/**
 * What is kept of a person. One-word names are names; a family name isn't demanded.
 *
 * @param fullName cleaned: letters, spaces, apostrophes, hyphens, full stops
 * @param birthYear up to this year less 10, or null
 * @param phone as 0xxxxxxxxx, or null
 */
public record PersonDetails(
        @NotBlank(message = "organisation.nameMissing") @Size(max = 120, message = "organisation.nameLong") @Pattern(regexp = "([\\p{L}][\\p{L}\\p{M} .'’ʼ\\-]*)?", message = "organisation.nameSigns") String fullName,
        @Min(value = 1900, message = "organisation.birthYear") @Nullable Integer birthYear,
        @MobileNumber(message = "organisation.phone") @Nullable String phone) {

    private static final int YOUNGEST = 10;

    public PersonDetails {
        fullName = Vietnamese.clean(fullName);
        phone = phone == null ? null : Phone.normalise(phone).orElse(phone.isBlank() ? null : phone);
    }

    /** @throws RuleException when somebody born in that year would still be a child */
    void requireGrownUp(LocalDate today) {
        if (birthYear != null && birthYear > today.getYear() - YOUNGEST) {
            throw RuleException.at("birthYear", "organisation.birthYear");
        }
    }
}
