package vn.sontay.training.teaching.attendance;

import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.teaching.trainingclass.ClassSession;

/** What the audit trail reads about roll calls: figures for the whole roll, names only of marks. */
final class AttendanceTrail {

    private static final PaperWords WORDS = PaperWords.beside(AttendanceTrail.class);

    private AttendanceTrail() {
    }

    static String recorded(String classTitle, ClassSession session, RollCall rollCall) {
        return WORDS.text("trail.recorded", classTitle, session.ordinal(), Dates.day(session.heldOn()),
                rollCall.count(MarkStatus.PRESENT), rollCall.count(MarkStatus.LATE),
                rollCall.count(MarkStatus.EXCUSED), rollCall.count(MarkStatus.ABSENT));
    }

    static String corrected(String person, String classTitle, ClassSession session, @Nullable Finding before,
            Finding after, String reason) {
        return WORDS.text("trail.corrected", person, classTitle, session.ordinal(), Dates.day(session.heldOn()),
                word(before), after.inWords(), reason);
    }

    /** What is read where a paper that was issued stands on the mark. */
    static String cause(ClassSession session, @Nullable Finding before, Finding after, String reason) {
        return WORDS.text("trail.cause", session.ordinal(), Dates.day(session.heldOn()), word(before),
                after.inWords(), reason);
    }

    private static String word(@Nullable Finding found) {
        return found == null ? WORDS.text("finding.NONE") : found.inWords();
    }
}
