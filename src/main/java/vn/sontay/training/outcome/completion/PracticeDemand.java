package vn.sontay.training.outcome.completion;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.sontay.training.learning.curriculum.Demanded;
import vn.sontay.training.learning.curriculum.RuleEdition;

/**
 * Each of these practice tasks has to be signed off.
 *
 * @param titles by code, in order
 */
record PracticeDemand(Map<String, String> titles) implements Demand {

    static Optional<PracticeDemand> of(RuleEdition.Line line, Offer offer) {
        return Listed.offered(line.terms(), offer.practice()).map(PracticeDemand::new);
    }

    @Override
    public Demanded what() {
        return Demanded.ALL_PRACTICE;
    }

    @Override
    public boolean metOn(Facts facts, LocalDate day) {
        return Listed.allDone(titles, facts.practice(), day);
    }

    @Override
    public Reason reasonOn(Facts facts, LocalDate day) {
        return Listed.reason("practice", titles, facts.practice(), day);
    }
}
