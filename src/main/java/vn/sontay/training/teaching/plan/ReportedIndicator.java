package vn.sontay.training.teaching.plan;

import org.jspecify.annotations.Nullable;

/**
 * What of an activity can't be computed here and is reported by units (PLA-7).
 *
 * @param code unique over all plans, targets included
 * @param unit what is counted: bài, buổi, hồ sơ, lượt
 * @param total what makes 100 %, at least 1; null when the plan doesn't say
 */
public record ReportedIndicator(String code, String title, String unit, @Nullable Integer total) {
}
