package vn.sontay.training.learning.progress;

import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.fieldwork.DiaryStanding;

/**
 * A person beside one practice task.
 *
 * @param signOff the sign-off that counts, or null
 * @param met how many items of the check-list are met: all of them where it is signed off (PRG-9)
 * @param items how many there are
 * @param diary how far the task's diary has come, or null where it has none
 */
public record PracticeRow(long enrolmentId, String fullName, String unitName, @Nullable SignOffRow signOff, long met,
        int items, @Nullable DiaryStanding diary) {
}
