package vn.sontay.training.outcome.report;

/**
 * A class behind a figure.
 *
 * @param counts whether it is one of the n, where classes are counted; whether it is held, where people are
 */
public record TargetClass(PlanClass of, boolean counts) {
}
