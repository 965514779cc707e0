package vn.sontay.training.assessment.paperquiz;

import org.jspecify.annotations.Nullable;

/**
 * Somebody of the class on the page where answers are entered.
 *
 * @param attemptsLeft further ones that can be entered
 * @param scans of the person's sheet, without withdrawn ones
 * @param entered what was entered of this print, or null
 */
public record EntryRow(long enrolmentId, String fullName, String unitName, int attemptsLeft,
        int scans, @Nullable EnteredPaper entered) {

    /** @return whether a line can be typed */
    public boolean open() {
        return entered == null && attemptsLeft > 0;
    }
}
