package vn.sontay.training.people.security.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import vn.sontay.training.shared.ApplicationStarting;

/**
 * At a start with another key than before: brings secrets under it where the old one stands below it (SFA-11), and says what doesn't work
 * any more where it doesn't, as after a restore without its file (SFA-3).
 */
@ApplicationScoped
public class FactorKeyNotice {

    @Inject
    Factors factors;

    @Inject
    FactorSecrets secrets;

    @Inject
    FactorKeyChange change;

    void tell(@Observes ApplicationStarting starting) {
        int moved = change.finish();
        if (moved > 0) {
            starting.tell("Xác minh hai bước: " + moved
                    + " tài khoản đã chuyển sang khóa mới; khóa cũ trong tệp khóa chỉ còn cần cho bản sao lưu cũ. "
                    + "(second factor: secrets of " + moved + " accounts are under the new key now; the old one is "
                    + "needed for older backups alone)");
        }
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
