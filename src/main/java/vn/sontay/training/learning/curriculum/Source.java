package vn.sontay.training.learning.curriculum;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Dates;

/**
 * What a lesson relies on.
 *
 * @param date of the document, or null where it isn't sure
 * @param note such as when it came into force; may be empty
 */
public record Source(String title, @Nullable LocalDate date, String note) {

    /** @return as readers see it: "Công văn 623/TTg-KSTT, 30/05/2025: note" */
    public String line() {
        return title + (date == null ? "" : ", " + Dates.day(date)) + (note.isEmpty() ? "" : ": " + note);
    }
}
