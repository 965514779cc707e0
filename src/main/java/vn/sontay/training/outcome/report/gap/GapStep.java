package vn.sontay.training.outcome.report.gap;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontay.training.learning.curriculum.Demanded;
import vn.sontay.training.outcome.completion.Judgement;
import vn.sontay.training.outcome.completion.Verdict;

/** At which step somebody is missing (GAP-2), in the order in which a training is gone through. */
public enum GapStep {

    /** Chưa ghi danh. */
    NOT_ENROLLED,
    /** Đã ghi danh, chưa bắt đầu. */
    NOT_BEGUN,
    /** Chưa dự đủ buổi. */
    ATTENDANCE,
    /** Chưa học xong bài. */
    LESSONS,
    /** Chưa đạt bài kiểm tra. */
    TEST,
    /** Chưa được xác nhận thực hành. */
    PRACTICE,
    /** Vướng mắc khác: something that no learning can mend, such as teaching the class oneself. */
    OTHER;

    /** @param judgement of somebody who hasn't completed */
    static GapStep of(Judgement judgement) {
        Set<Demanded> unmet = judgement.verdicts().stream().filter(each -> !each.met() && each.demand() != null)
                .map(Verdict::demand).collect(Collectors.toCollection(() -> EnumSet.noneOf(Demanded.class)));
        if (judgement.verdicts().stream().anyMatch(each -> !each.met() && each.demand() == null) || unmet.isEmpty()) {
            return OTHER;
        }
        if (!begun(judgement)) {
            return NOT_BEGUN;
        }
        if (unmet.contains(Demanded.ATTENDANCE)) {
            return ATTENDANCE;
        }
        if (unmet.contains(Demanded.ALL_LESSONS)) {
            return LESSONS;
        }
        return unmet.contains(Demanded.QUIZ) ? TEST : PRACTICE;
    }

    /** @return whether there is anything that they did in the class */
    private static boolean begun(Judgement judgement) {
        return !judgement.facts().attended().isEmpty() || !judgement.facts().lessons().isEmpty()
                || !judgement.facts().practice().isEmpty() || !judgement.facts().attempts().finished().isEmpty()
                || !judgement.facts().attempts().open().isEmpty();
    }
}
