package vn.sontay.training.outcome.report.urging;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a plan as their form shows them: what was said, or else what is proposed.
 *
 * @param unitName whose papers they become
 * @param version 0 where nothing was said yet
 * @param letters one for each area where somebody is missing
 */
public record UrgingFacts(String planCode, String planTitle, String unitName, @Nullable LocalDate deadline,
        String lead, String request, String recipients, long version, List<UrgingLine> letters) {

    public UrgingFacts {
        letters = List.copyOf(letters);
    }
}
