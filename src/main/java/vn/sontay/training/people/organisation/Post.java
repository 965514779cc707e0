package vn.sontay.training.people.organisation;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Vietnamese;

/**
 * Where somebody belongs from a date on.
 *
 * @param unit its id
 * @param jobTitle cleaned, or null
 * @param from first day, or null when it isn't known
 */
public record Post(@Positive(message = "organisation.unitMissing") long unit,
        @Size(max = 160, message = "organisation.titleLong") @Nullable String jobTitle, @Nullable LocalDate from) {

    public Post {
        jobTitle = jobTitle == null || jobTitle.isBlank() ? null : Vietnamese.clean(jobTitle);
    }
}
