package vn.sontay.training.outcome.completion;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.sontay.training.learning.curriculum.Demanded;
import vn.sontay.training.learning.curriculum.RuleEdition;

/**
 * Each of these lessons has to be marked as learnt.
 *
 * @param titles by code, in order
 */
record LessonsDemand(Map<String, String> titles) implements Demand {

    static Optional<LessonsDemand> of(RuleEdition.Line line, Offer offer) {
        return Listed.offered(line.terms(), offer.lessons()).map(LessonsDemand::new);
    }

    @Override
    public Demanded what() {
        return Demanded.ALL_LESSONS;
    }

    @Override
    public boolean metOn(Facts facts, LocalDate day) {
        return Listed.allDone(titles, facts.lessons(), day);
    }

    @Override
    public Reason reasonOn(Facts facts, LocalDate day) {
        return Listed.reason("lessons", titles, facts.lessons(), day);
    }
}
