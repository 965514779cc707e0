package vn.sontay.training.outcome.completion;

import java.time.LocalDate;
import java.util.Optional;
import vn.sontay.training.learning.curriculum.AttendanceShare;
import vn.sontay.training.learning.curriculum.Demanded;
import vn.sontay.training.learning.curriculum.RuleEdition;
import vn.sontay.training.shared.Share;

/** So much of the class's sessions has to be attended, exactly (CER-3). */
record AttendanceDemand(AttendanceShare share) implements Demand {

    static Optional<AttendanceDemand> of(RuleEdition.Line line) {
        return AttendanceShare.parse(line.terms().getFirst()).map(AttendanceDemand::new);
    }

    @Override
    public Demanded what() {
        return Demanded.ATTENDANCE;
    }

    @Override
    public boolean metOn(Facts facts, LocalDate day) {
        return facts.attendedOn(day).atLeast(share.numerator(), share.denominator());
    }

    @Override
    public Reason reasonOn(Facts facts, LocalDate day) {
        Share attended = facts.attendedOn(day);
        if (attended.whole() == 0) {
            return Reason.unmet("noSessions");
        }
        return Reason.of(metOn(facts, day), share.denominator() == 100 ? "attendance" : "attendanceFraction",
                attended.part(), attended.whole(), attended.percent(), share.display());
    }
}
