package vn.sontay.training.teaching.trainingclass;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Vietnamese;

/**
 * What an administrator says about a class, checked and cleaned.
 *
 * @param title 1 to 200 characters
 * @param place 1 to 200 characters
 * @param startsOn from 2000 to 2100
 * @param endsOn not before startsOn, at most two years after it
 * @param organiserUnitId the organising unit, which exists on the first day
 * @param legalBasis "Căn cứ", free text of several lines up to 1,000 characters, may be empty
 * @param planCode the plan the class counts for, or null (CLS-5)
 */
public record ClassDetails(String title, String place, LocalDate startsOn, LocalDate endsOn, long organiserUnitId,
        String legalBasis, @Nullable String planCode) {

    private static final int LONGEST = 200;
    private static final int LONGEST_BASIS = 1000;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_YEARS = 2;

    public ClassDetails {
        title = Vietnamese.clean(title);
        place = Vietnamese.clean(place);
        legalBasis = legalBasis.lines().map(Vietnamese::clean).reduce((all, line) -> all + "\n" + line).orElse("")
                .strip();
        require("title", title, "trainingclass.titleMissing");
        require("place", place, "trainingclass.placeMissing");
        if (startsOn.getYear() < FIRST_YEAR || startsOn.getYear() > LAST_YEAR) {
            throw RuleException.at("startsOn", "trainingclass.year", text(FIRST_YEAR), text(LAST_YEAR));
        }
        if (endsOn.isBefore(startsOn)) {
            throw RuleException.at("endsOn", "trainingclass.endsBeforeStart");
        }
        if (endsOn.isAfter(startsOn.plusYears(MOST_YEARS))) {
            throw RuleException.at("endsOn", "trainingclass.tooLate", MOST_YEARS);
        }
        if (legalBasis.length() > LONGEST_BASIS) {
            throw RuleException.at("legalBasis", "trainingclass.tooLong", text(LONGEST_BASIS));
        }
    }

    private static void require(String field, String text, String missing) {
        if (text.isEmpty()) {
            throw RuleException.at(field, missing);
        }
        if (text.length() > LONGEST) {
            throw RuleException.at(field, "trainingclass.tooLong", LONGEST);
        }
    }

    private static String text(int number) {
        return String.valueOf(number);
    }
}
