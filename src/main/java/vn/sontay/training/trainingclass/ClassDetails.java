package vn.sontay.training.trainingclass;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.RuleException;

/**
 * What an administrator says about a class.
 *
 * @param title 1 to 200 characters
 * @param place 1 to 200 characters
 * @param endsOn not before startsOn
 * @param organiserUnitId the organising unit
 * @param organiserName its name as it is to be printed, as of the start
 * @param legalBasis "Căn cứ", free text up to 1,000 characters, may be empty
 * @param planCode the plan the class is held under, or null (CLS-5)
 */
public record ClassDetails(String title, String place, LocalDate startsOn, LocalDate endsOn, long organiserUnitId,
        String organiserName, String legalBasis, @Nullable String planCode) {

    private static final int LONGEST = 200;
    private static final int LONGEST_BASIS = 1000;

    public ClassDetails {
        require("title", title);
        require("place", place);
        if (endsOn.isBefore(startsOn)) {
            throw RuleException.at("endsOn", "trainingclass.endsBeforeStart");
        }
        if (legalBasis.length() > LONGEST_BASIS) {
            throw RuleException.at("legalBasis", "trainingclass.tooLong", LONGEST_BASIS);
        }
    }

    private static void require(String field, String text) {
        if (text.isBlank()) {
            throw RuleException.at(field, "trainingclass.missing");
        }
        if (text.length() > LONGEST) {
            throw RuleException.at(field, "trainingclass.tooLong", LONGEST);
        }
    }
}
