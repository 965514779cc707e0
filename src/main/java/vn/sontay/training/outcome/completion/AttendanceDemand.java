package vn.sontay.training.outcome.completion;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.AttendanceShare;
import vn.sontay.training.learning.curriculum.Demanded;
import vn.sontay.training.learning.curriculum.LateJoining;
import vn.sontay.training.learning.curriculum.RuleEdition;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Share;

/**
 * So much of the class's sessions has to be attended, exactly (CER-3).
 *
 * @param late what counts for whoever joined late (COM-12); null where all sessions do
 */
record AttendanceDemand(AttendanceShare share, @Nullable LateJoining late) implements Demand {

    static Optional<AttendanceDemand> of(RuleEdition.Line line) {
        return AttendanceShare.parse(line.terms().getFirst())
                .map(share -> new AttendanceDemand(share, line.late().orElse(null)));
    }

    @Override
    public Demanded what() {
        return Demanded.ATTENDANCE;
    }

    /** @return the sessions attended by the end of that day, of those that count for that person */
    Share attendedOn(Facts facts, LocalDate day) {
        return forLate(facts) == null ? facts.attendedOn(day) : facts.attendedSinceJoiningOn(day);
    }

    /** @return how many more sessions that person has to attend in any case; where tiết are asked, one as long as some are missing */
    int leastSessionsLeft(Facts facts, LocalDate day) {
        int left = leastLeft(facts, day);
        return late != null && late.of() == LateJoining.Unit.PERIODS ? Math.min(left, 1) : left;
    }

    private int leastLeft(Facts facts, LocalDate day) {
        LateJoining rule = forLate(facts);
        if (rule == null) {
            return 0;
        }
        int reached = rule.of() == LateJoining.Unit.SESSIONS
                ? attendedOn(facts, day).part()
                : facts.periodsOn(day);
        return Math.max(0, rule.least() - reached);
    }

    @Override
    public boolean metOn(Facts facts, LocalDate day) {
        return leastLeft(facts, day) == 0
                && attendedOn(facts, day).atLeast(share.numerator(), share.denominator());
    }

    @Override
    public Reason reasonOn(Facts facts, LocalDate day) {
        LateJoining rule = forLate(facts);
        Facts.JoinedLate joined = facts.late();
        Share attended = attendedOn(facts, day);
        if (attended.whole() == 0) {
            return Reason.unmet(rule == null ? "noSessions" : "noSessionsSince");
        }
        String key = share.denominator() == 100 ? "attendance" : "attendanceFraction";
        if (rule == null || joined == null) {
            return Reason.of(metOn(facts, day), key, attended.part(), attended.whole(), attended.percent(),
                    share.display());
        }
        return Reason.of(metOn(facts, day), key + (rule.least() == 0 ? "Since" : "SinceLeast"), attended.part(),
                attended.whole(), attended.percent(), share.display(), Dates.day(joined.on()), rule.display(),
                facts.periodsOn(day));
    }

    private @Nullable LateJoining forLate(Facts facts) {
        return facts.late() == null ? null : late;
    }
}
