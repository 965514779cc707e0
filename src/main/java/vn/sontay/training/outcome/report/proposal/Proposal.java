package vn.sontay.training.outcome.report.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.document.StandingDraft;

/**
 * The classes that are proposed of a plan.
 *
 * @param unitName whose paper the letter becomes
 * @param size how many a hall holds
 * @param today the letter of today for halls of that size, or null while there is none
 */
public record Proposal(String planCode, String planTitle, String unitName, int size, List<ProposedClass> classes,
        @Nullable StandingDraft today) {

    public Proposal {
        classes = List.copyOf(classes);
    }

    public int people() {
        return classes.stream().mapToInt(ProposedClass::people).sum();
    }
}
