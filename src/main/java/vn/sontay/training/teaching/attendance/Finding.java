package vn.sontay.training.teaching.attendance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.shared.paper.PaperWords;

/**
 * What was found about a person in a session: all that a mark says. Findings that differ in anything make two marks (ATT-3). What
 * doesn't belong to the status is left out: who was there has times, who is excused has a note (ATT-21).
 *
 * @param arrivedAt of who came late, to the minute; null when nobody wrote it down
 * @param leftAt of who left before the end, to the minute; null for who stayed
 * @param note why somebody is excused, cleaned; null when there is none
 */
public record Finding(@NotNull(message = "attendance.statusMissing") MarkStatus status, @Nullable LocalTime arrivedAt,
        @Nullable LocalTime leftAt,
        @Nullable @Size(max = Finding.LONGEST_NOTE, message = "attendance.noteTooLong") String note) {

    /** Of a note, in characters. */
    static final int LONGEST_NOTE = 200;
    private static final PaperWords WORDS = PaperWords.beside(Finding.class);

    public Finding {
        boolean late = status == MarkStatus.LATE;
        arrivedAt = late && arrivedAt != null ? arrivedAt.truncatedTo(ChronoUnit.MINUTES) : null;
        leftAt = (late || status == MarkStatus.PRESENT) && leftAt != null
                ? leftAt.truncatedTo(ChronoUnit.MINUTES)
                : null;
        String said = status == MarkStatus.EXCUSED && note != null ? Vietnamese.clean(note) : "";
        note = said.isEmpty() ? null : said;
    }

    /** One without times and note. */
    public Finding(MarkStatus status) {
        this(status, null, null, null);
    }

    /** @return whether somebody left before they came */
    boolean isUpsideDown() {
        return arrivedAt != null && leftAt != null && !leftAt.isAfter(arrivedAt);
    }

    /** @return such as "đi muộn (8h15), về sớm (10h30)" */
    public String inBrief() {
        String words = WORDS.text("finding." + status.name());
        String came = arrivedAt == null ? words : WORDS.text("finding.at", words, Dates.time(arrivedAt));
        return leftAt == null ? came : WORDS.text("finding.left", came, Dates.time(leftAt));
    }

    /** @return whether it says that somebody was there, if only for a part */
    boolean came() {
        return status == MarkStatus.PRESENT || status == MarkStatus.LATE;
    }

    /** @return the same with the note, for a sentence */
    public String inWords() {
        return note == null ? inBrief() : WORDS.text("finding.note", inBrief(), note);
    }
}
