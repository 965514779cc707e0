package vn.sontay.training.outcome.completion;

import java.time.LocalDate;
import java.util.Optional;
import vn.sontay.training.learning.curriculum.Demanded;
import vn.sontay.training.learning.curriculum.RuleEdition;

/** One thing that a class has to do before it is certified (COM-1). Pure. */
public sealed interface Demand permits AttendanceDemand, QuizDemand, LessonsDemand, PracticeDemand {

    /** @return what it is, in the content's words */
    Demanded what();

    /** @return whether it is met by what had taken effect by the end of that day */
    boolean metOn(Facts facts, LocalDate day);

    /** @return the same in words */
    Reason reasonOn(Facts facts, LocalDate day);

    /** @return what a line of a rule demands of a class to which its course offers this; empty for nothing (COM-4) */
    static Optional<? extends Demand> of(RuleEdition.Line line, Offer offer) {
        return switch (line.what()) {
            case ATTENDANCE -> AttendanceDemand.of(line);
            case QUIZ -> QuizDemand.of(line, offer);
            case ALL_LESSONS -> LessonsDemand.of(line, offer);
            case ALL_PRACTICE -> PracticeDemand.of(line, offer);
        };
    }
}
