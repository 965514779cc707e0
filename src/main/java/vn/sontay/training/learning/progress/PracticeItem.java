package vn.sontay.training.learning.progress;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.fieldwork.DiaryStanding;

/**
 * A practice task as its trainee sees it.
 *
 * @param signedOn the day of the sign-off that counts, or null
 * @param items the check-list, with what is met
 * @param diary how far the task's diary has come, or null where it has none
 */
public record PracticeItem(String code, String title, String task, @Nullable LocalDate signedOn,
        List<ChecklistItem> items, @Nullable DiaryStanding diary) {

    public PracticeItem {
        items = List.copyOf(items);
    }

    public long met() {
        return items.stream().filter(ChecklistItem::met).count();
    }
}
