package vn.sontay.training.learning.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.content.ContentPlace;

/**
 * Where the content rests on a claim.
 *
 * @param claim its code
 * @param code of the lesson, question, card or change; of the lesson where it is a kit; the term itself of the glossary
 * @param edition of the lesson; empty for others
 * @param picture file name of the picture that says it; empty where the text does
 * @param from first day on which the edition, question, card or change is in force, or null
 * @param to last day, or null
 */
public record ClaimUse(String claim, Kind kind, String code, String edition, String picture, @Nullable LocalDate from,
        @Nullable LocalDate to, ContentPlace place) {

    /** What rests on a claim. */
    public enum Kind {
        LESSON, QUESTION, CARD, KIT, TERM, CHANGE
    }

    /** @return whether what rests on the claim is in force on that day */
    public boolean isInForce(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
