package vn.sontay.training.assessment.basis;

import java.util.List;
import java.util.stream.Stream;
import vn.sontay.training.learning.claim.Claim;

/**
 * A claim in the list.
 *
 * @param lessons those in force that rest on it, such as "A4 (2026)", by code
 * @param questions codes of those in force that rest on it, as the bank has them
 * @param cards codes of those right today that rest on it
 * @param terms those of the glossary that rest on it
 * @param kits lessons whose kit rests on it
 * @param changes those told today that rest on it
 * @param telling changes that tell those who learned it, today or later
 */
public record ClaimRow(Claim claim, ClaimState state, List<String> lessons, List<String> questions,
        List<String> cards, List<String> terms, List<String> kits, List<ChangeOfLaw> changes,
        List<ChangeOfLaw> telling) {

    /** Within how many days what ends is told. */
    public static final int SOON_DAYS = 90;

    /** A change of law by its code and its title. */
    public record ChangeOfLaw(String code, String title) {
    }

    public ClaimRow {
        lessons = List.copyOf(lessons);
        questions = List.copyOf(questions);
        cards = List.copyOf(cards);
        terms = List.copyOf(terms);
        kits = List.copyOf(kits);
        changes = List.copyOf(changes);
        telling = List.copyOf(telling);
    }

    /** @return whether something in force rests on it */
    public boolean touches() {
        return Stream.of(lessons, questions, cards, terms, kits, changes).anyMatch(each -> !each.isEmpty());
    }

    /** @return the lessons on a line */
    public String lessonLine() {
        return String.join(", ", lessons);
    }

    /** @return the terms on a line */
    public String termLine() {
        return String.join(", ", terms);
    }

    /** @return the lessons whose kits rest on it, on a line */
    public String kitLine() {
        return String.join(", ", kits);
    }

    /** @return where it comes in the list (BSS-1) */
    int urgency() {
        return switch (state) {
            case ENDED -> touches() ? 0 : 3;
            case ENDING -> 1;
            case HOLDS, COMING -> 2;
        };
    }
}
