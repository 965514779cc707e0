package vn.sontay.training.learning.curriculum;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.content.ContentMap;

/** Reads what a course's file says of its completion. */
final class CompletionFields {

    private enum Required {
        REQUIRED, NOT_REQUIRED
    }

    private enum Counted {
        ALL, NONE
    }

    private enum Late {
        ALL, SINCE
    }

    private CompletionFields() {
    }

    /** @return the rule; empty where the share can't be read */
    static Optional<CompletionRule> read(ContentMap fields, List<PracticeTask> tasks) {
        String written = fields.text("attendance");
        Optional<AttendanceShare> attendance = AttendanceShare.parse(written);
        if (attendance.isEmpty() && !written.isEmpty()) {
            fields.problem("attendance",
                    "Mục attendance phải là phần trăm như 75% hoặc phân số như 2/3, không quá 100%; đang ghi: "
                            + written + ".");
        }
        Set<AlsoAttended> attended = attended(fields);
        @Nullable
        LateJoining late = late(fields);
        @Nullable
        Required quiz = fields.choice("quiz", Required.class);
        @Nullable
        Counted lessons = fields.choice("lessons", Counted.class);
        @Nullable
        Counted practice = fields.choice("practice", Counted.class);
        @Nullable
        LocalDate from = fields.optionalDate("from");
        fields.done();
        if (practice == Counted.ALL && tasks.isEmpty()) {
            fields.problem("practice", "Khóa học chưa có bài thực hành nào nên không thể đòi đủ thực hành. "
                    + "Thêm mục practice hoặc ghi none.");
        }
        Set<Demanded> demands = EnumSet.noneOf(Demanded.class);
        if (quiz == Required.REQUIRED) {
            demands.add(Demanded.QUIZ);
        }
        if (lessons == Counted.ALL) {
            demands.add(Demanded.ALL_LESSONS);
        }
        if (practice == Counted.ALL) {
            demands.add(Demanded.ALL_PRACTICE);
        }
        return attendance.map(share -> new CompletionRule(share, attended, demands, late, from));
    }

    private static @Nullable LateJoining late(ContentMap fields) {
        @Nullable
        Late late = fields.has("joinedLate") ? fields.choice("joinedLate", Late.class) : Late.ALL;
        if (!fields.has("joinedLateLeast")) {
            return late == Late.SINCE ? LateJoining.NO_LEAST : null;
        }
        String written = fields.text("joinedLateLeast");
        Optional<LateJoining> least = LateJoining.parse(written);
        if (late != Late.SINCE) {
            fields.problem("joinedLateLeast", "Mục joinedLateLeast chỉ ghi khi có joinedLate: since.");
        } else if (least.isEmpty()) {
            fields.problem("joinedLateLeast", "Mục joinedLateLeast ghi như 2 buổi hoặc 8 tiết; đang ghi: " + written
                    + ".");
        }
        return late == Late.SINCE ? least.orElse(null) : null;
    }

    private static Set<AlsoAttended> attended(ContentMap fields) {
        if (!fields.has("attended")) {
            return CompletionRule.USUALLY_ATTENDED;
        }
        Set<AlsoAttended> attended = EnumSet.noneOf(AlsoAttended.class);
        for (String written : fields.optionalTexts("attended")) {
            Stream.of(AlsoAttended.values()).filter(each -> each.name().toLowerCase(Locale.ROOT).equals(written))
                    .findFirst().ifPresentOrElse(attended::add, () -> fields.problem("attended",
                            "Mục attended chỉ ghi late, excused hoặc []; đang ghi: " + written + "."));
        }
        return attended;
    }
}
