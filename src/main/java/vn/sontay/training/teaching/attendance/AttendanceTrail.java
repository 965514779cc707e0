package vn.sontay.training.teaching.attendance;

import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.paper.PaperWords;

/** What the audit trail reads about roll calls: figures for the whole roll, names only of marks. */
final class AttendanceTrail {

    private static final PaperWords WORDS = PaperWords.beside(AttendanceTrail.class);

    private AttendanceTrail() {
    }

    static String recorded(HeldRoll roll, RollCall rollCall) {
        return WORDS.text("trail.recorded", roll.classTitle(), roll.ordinal(), Dates.day(roll.heldOn()),
                rollCall.count(MarkStatus.PRESENT), rollCall.count(MarkStatus.LATE),
                rollCall.count(MarkStatus.EXCUSED), rollCall.count(MarkStatus.ABSENT));
    }

    static String corrected(String person, HeldRoll roll, @Nullable Finding before, Finding after, String reason) {
        return WORDS.text("trail.corrected", person, roll.classTitle(), roll.ordinal(), Dates.day(roll.heldOn()),
                word(before), after.inWords(), reason);
    }

    /** What is read where a paper that was issued stands on the mark. */
    static String cause(HeldRoll roll, @Nullable Finding before, Finding after, String reason) {
        return WORDS.text("trail.cause", roll.ordinal(), Dates.day(roll.heldOn()), word(before),
                after.inWords(), reason);
    }

    static String caughtUp(Absence absence, OtherSession there) {
        String where = there.classTitle() == null ? "" : ", " + there.classTitle();
        return WORDS.text("trail.caughtUp", absence.fullName(), absence.ordinal(), Dates.day(absence.heldOn()),
                Dates.day(there.heldOn()) + where);
    }

    static String notCaughtUp(Absence absence, String reason) {
        return WORDS.text("trail.notCaughtUp", absence.fullName(), absence.ordinal(), Dates.day(absence.heldOn()),
                reason);
    }

    /** What is read where a paper stands on a roll call that was opened again. */
    static String closedAgain(HeldRoll roll) {
        return WORDS.text("trail.closedAgain", roll.ordinal(), Dates.day(roll.heldOn()));
    }

    private static String word(@Nullable Finding found) {
        return found == null ? WORDS.text("finding.NONE") : found.inWords();
    }
}
