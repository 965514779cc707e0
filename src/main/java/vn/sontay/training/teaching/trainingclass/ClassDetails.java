package vn.sontay.training.teaching.trainingclass;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Vietnamese;

/**
 * What an administrator says about a class, cleaned.
 *
 * @param startsOn from 2000 to 2100
 * @param endsOn not before startsOn, at most two years after it
 * @param organiserUnitId the organising unit, which exists on the first day
 * @param legalBasis "Căn cứ", free text of several lines, may be empty
 * @param planCode the plan the class counts for, or null (CLS-5)
 * @param places how many people it takes, or null for no limit (CLS-23)
 */
public record ClassDetails(
        @NotBlank(message = "trainingclass.titleMissing") @Size(max = 200, message = "trainingclass.tooLong") String title,
        @NotBlank(message = "trainingclass.placeMissing") @Size(max = 200, message = "trainingclass.tooLong") String place,
        @NotNull(message = "trainingclass.dateMissing") LocalDate startsOn,
        @NotNull(message = "trainingclass.dateMissing") LocalDate endsOn,
        @Positive(message = "trainingclass.organiserMissing") long organiserUnitId,
        @Size(max = 1000, message = "trainingclass.tooLong") String legalBasis, @Nullable String planCode,
        @Min(value = 1, message = "trainingclass.placesRange") @Max(value = 1000, message = "trainingclass.placesRange") @Nullable Integer places) {

    /** Of a class without a limit. */
    public ClassDetails(String title, String place, LocalDate startsOn, LocalDate endsOn, long organiserUnitId,
            String legalBasis, @Nullable String planCode) {
        this(title, place, startsOn, endsOn, organiserUnitId, legalBasis, planCode, null);
    }

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_YEARS = 2;

    public ClassDetails {
        title = Vietnamese.clean(title);
        place = Vietnamese.clean(place);
        legalBasis = legalBasis.lines().map(Vietnamese::clean).reduce((all, line) -> all + "\n" + line).orElse("")
                .strip();
        if (startsOn.getYear() < FIRST_YEAR || startsOn.getYear() > LAST_YEAR) {
            throw RuleException.at("startsOn", "trainingclass.year", text(FIRST_YEAR), text(LAST_YEAR));
        }
        if (endsOn.isBefore(startsOn)) {
            throw RuleException.at("endsOn", "trainingclass.endsBeforeStart");
        }
        requireNotTooLong("endsOn", startsOn, endsOn);
    }

    static void requireNotTooLong(String field, LocalDate startsOn, LocalDate endsOn) {
        if (endsOn.isAfter(startsOn.plusYears(MOST_YEARS))) {
            throw RuleException.at(field, "trainingclass.tooLate", MOST_YEARS);
        }
    }

    private static String text(int number) {
        return String.valueOf(number);
    }
}
