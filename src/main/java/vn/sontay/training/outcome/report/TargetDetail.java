package vn.sontay.training.outcome.report;

import vn.sontay.training.shared.Page;
import vn.sontay.training.teaching.plan.Plan;

/**
 * What is behind one figure.
 *
 * @param classes one page of those of the target, the earliest first
 * @param completed people who have completed, each once
 * @param open people who haven't yet, each once
 * @param people one page of one of the two; empty where classes are counted
 * @param certificates of the people who have completed, how many hold a certificate on asOf
 */
public record TargetDetail(Plan plan, TargetRow row, Page<TargetClass> classes, int completed, int open,
        int certificates, Page<TargetPerson> people) {
}
