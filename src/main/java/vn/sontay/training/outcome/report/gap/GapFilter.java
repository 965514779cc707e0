package vn.sontay.training.outcome.report.gap;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which of those who are missing a list shows.
 *
 * @param plan its code
 * @param unit the area, 0 for who belongs nowhere, or null for all
 * @param step null for any
 * @param risk null for any
 */
public record GapFilter(String plan, @Nullable Long unit, @Nullable GapStep step, @Nullable GapRisk risk) {

    /** @return whether it asks for what only a judgement tells */
    boolean isOfJudged() {
        return risk != null || step != null && step != GapStep.NOT_ENROLLED;
    }

    /** @return whether the list shows them */
    boolean shows(Gap gap) {
        return (unit == null || unit == gap.areaId()) && (step == null || step == gap.step())
                && (risk == null || Objects.equals(risk, gap.risk()));
    }
}
