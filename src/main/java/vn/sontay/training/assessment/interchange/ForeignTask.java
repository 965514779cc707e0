package vn.sontay.training.assessment.interchange;

import java.util.List;
import vn.sontay.training.assessment.question.Credit;

/** What a question of a file asks to do, before it is known whether the bank can take it. */
public sealed interface ForeignTask {

    /**
     * @param shared whether a mark means that this option is right and the shares follow from how many are, rather than that
     *     its percent is written out
     */
    record Choice(boolean multiple, List<ForeignAnswer> answers, boolean shared) implements ForeignTask {
    }

    record TrueFalse(boolean right, MarkedText whenTrue, MarkedText whenFalse) implements ForeignTask {
    }

    record Matching(List<ForeignPair> pairs) implements ForeignTask {
    }

    record Ordering(List<MarkedText> items, Credit credit) implements ForeignTask {
    }

    /** @param caseCounts whether capitals must be right */
    record Typed(List<ForeignAnswer> answers, boolean caseCounts) implements ForeignTask {
    }

    /** @param whenWrong told to whoever types none of the numbers */
    record Numeric(List<ForeignNumber> answers, String unit, MarkedText whenWrong) implements ForeignTask {
    }

    record Scenario(List<ForeignPart> parts) implements ForeignTask {
    }

    /** A question of a kind that the bank doesn't have; the reason is for the person who imports, in Vietnamese. */
    record NotOurs(String kind, String reason) implements ForeignTask {
    }

    /** What can't be read as a question; the reason is for the person who imports, in Vietnamese. */
    record Broken(String reason) implements ForeignTask {
    }
}
