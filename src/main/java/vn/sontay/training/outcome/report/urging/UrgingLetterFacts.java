package vn.sontay.training.outcome.report.urging;

import java.util.List;
import vn.sontay.training.outcome.document.text.Passage;

/**
 * One letter before it is kept.
 *
 * @param line to whom
 * @param unitName whose paper it becomes
 * @param difference in what it would differ from the one of today; none where they say the same, or there is none
 */
public record UrgingLetterFacts(String planCode, String planTitle, UrgingLine line, String unitName,
        List<Passage> difference) {

    public UrgingLetterFacts {
        difference = List.copyOf(difference);
    }
}
