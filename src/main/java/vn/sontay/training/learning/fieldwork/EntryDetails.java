package vn.sontay.training.learning.fieldwork;

import java.time.LocalDate;
import vn.sontay.training.shared.RuleException;

/**
 * One line of a diary as it is written.
 *
 * @param doneOn the day
 * @param turns lượt on this line, not people (FLD-1)
 * @param minutes in all
 */
public record EntryDetails(LocalDate doneOn, ServiceKind kind, Outcome outcome, int turns, int minutes) {

    /** Lượt on one line. */
    public static final int MOST_TURNS = 20;

    /** Minutes of one line: eight hours. */
    public static final int MOST_MINUTES = 480;

    /** FLD-1. @throws RuleException beside the number that isn't possible */
    void requirePossible() {
        if (turns < 1 || turns > MOST_TURNS) {
            throw RuleException.at("turns", "fieldwork.turnsRange", MOST_TURNS);
        }
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw RuleException.at("minutes", "fieldwork.minutesRange", MOST_MINUTES);
        }
    }
}
