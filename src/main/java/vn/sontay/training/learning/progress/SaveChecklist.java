package vn.sontay.training.learning.progress;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import vn.sontay.training.shared.Vietnamese;

/**
 * A trainer's word on which items of one person's check-list are met.
 *
 * @param requestId made by the client, so that a repeat is one command
 * @param seen number of the save that the user saw, 0 where there was none
 * @param met texts of the items that are met
 * @param signedOn the day it was seen
 * @param note for the class's staff, cleaned of stray spaces; may be empty
 */
public record SaveChecklist(String requestId, long enrolmentId, String practiceCode, long seen, Set<String> met,
        LocalDate signedOn,
        @Size(max = 300, message = "progress.noteLength") String note) {

    public SaveChecklist {
        met = Set.copyOf(met);
        note = Vietnamese.clean(note);
    }
}
