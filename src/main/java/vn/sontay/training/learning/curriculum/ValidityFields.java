package vn.sontay.training.learning.curriculum;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.content.ContentMap;
import vn.sontay.training.shared.content.ContentPlace;
import vn.sontay.training.shared.content.ContentProblems;

/** Reads how long certificates of courses are valid, and sees at the end that the courses that renew them are there (CUR-12). */
final class ValidityFields {

    private static final String MONTHS = "validity";
    private static final String RENEWAL = "renewal";
    private static final int LONGEST = 120;

    private final Map<ContentPlace, String> renewals = new HashMap<>();

    /** @return null where the course says nothing */
    @Nullable
    Validity read(ContentMap course, String code) {
        @Nullable
        Integer months = course.has(MONTHS) ? (Integer) course.number(MONTHS, 1, LONGEST) : null;
        @Nullable
        String renewal = course.optionalCode(RENEWAL);
        if (renewal != null && months == null) {
            course.problem(RENEWAL, "Có khóa gia hạn (renewal) thì phải có thời hạn của giấy (validity, số tháng). "
                    + "Thêm validity hoặc bỏ renewal (CUR-12).");
        }
        if (renewal != null && renewal.equals(code)) {
            course.problem(RENEWAL, "Khóa gia hạn (renewal) phải là một khóa học khác. Học lại chính khóa này thì bỏ "
                    + "dòng renewal (CUR-12).");
        }
        if (renewal != null) {
            renewals.put(course.place(RENEWAL), renewal);
        }
        return months == null ? null : new Validity(months, renewal);
    }

    /** @param courses the codes of all courses that were met */
    void refuseUnknown(Set<String> courses, ContentProblems problems) {
        renewals.forEach((place, code) -> {
            if (!courses.contains(code)) {
                problems.add(place, "Không có khóa học nào mã " + code + ". Sửa mã ở renewal, hoặc thêm tệp khóa học.");
            }
        });
    }
}
