package vn.sontay.training.people.security.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import vn.sontay.training.shared.ApplicationStarting;

/** At a start with another key than before, as after a restore without its file: says what doesn't work any more (SFA-3). */
@ApplicationScoped
public class FactorKeyNotice {

    @Inject
    Factors factors;

    @Inject
    FactorSecrets secrets;

    void tell(@Observes ApplicationStarting starting) {
        Map<String, Long> kept = factors.keyMarks();
        long lost = kept.isEmpty()
                ? 0
                : kept.values().stream().mapToLong(each -> each).sum() - kept.getOrDefault(secrets.mark(), 0L);
        if (lost > 0) {
            starting.tell(
                    "Xác minh hai bước: " + lost + " tài khoản dùng khóa khác với tệp khóa ở đây, nên mã trên điện "
                            + "thoại không kiểm tra được; mã dự phòng vẫn dùng được. (second factor: secrets of " + lost
                            + " accounts are under another key; put the right " + FactorKey.SETTING
                            + " back, or see the README)");
        }
    }
}
