package vn.sontay.training.teaching.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is counted of an activity.
 *
 * @param code unique over all plans (PLA-2)
 * @param total what makes 100 %, at least 1; null when the plan doesn't say (PLA-1)
 * @param unit what is counted: người, lớp, thành viên
 * @param courseCodes the courses whose classes count, at least one
 */
public record Target(String code, String title, Indicator indicator, @Nullable Integer total, String unit,
        Deadline deadline,
        List<String> courseCodes) {

    public Target {
        courseCodes = List.copyOf(courseCodes);
    }
}
