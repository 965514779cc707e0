package vn.sontay.training.teaching.attendance;

import jakarta.validation.constraints.NotNull;
import vn.sontay.training.shared.paper.PaperWords;

/** What was found about a person in a session: all that a mark says. Findings that differ in anything make two marks (ATT-3). */
public record Finding(@NotNull(message = "attendance.statusMissing") MarkStatus status) {

    private static final PaperWords WORDS = PaperWords.beside(Finding.class);

    /** @return whether it says that somebody was there, if only for a part */
    boolean came() {
        return status == MarkStatus.PRESENT || status == MarkStatus.LATE;
    }

    /** @return such as "đi muộn", for a sentence */
    public String inWords() {
        return WORDS.text("finding." + status.name());
    }
}
