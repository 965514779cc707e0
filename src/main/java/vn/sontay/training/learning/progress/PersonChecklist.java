package vn.sontay.training.learning.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.PracticeTask;
import vn.sontay.training.learning.fieldwork.DiaryStanding;

/**
 * One person beside one practice task.
 *
 * @param items the list with what is met by the last save, or by the sign-off
 * @param saves the last saves, the newest first
 * @param signOff the one that counts, or null
 * @param diary how far the task's diary has come, or null where it has none
 */
public record PersonChecklist(ClassHeading heading, long enrolmentId, String fullName, String unitName,
        PracticeTask task, List<ChecklistItem> items, List<CheckRow> saves, @Nullable SignOffRow signOff,
        @Nullable DiaryStanding diary) {

    public PersonChecklist {
        items = List.copyOf(items);
        saves = List.copyOf(saves);
    }

    /** @return number of the last save, 0 where there is none */
    public int seen() {
        return saves.isEmpty() ? 0 : saves.getFirst().ordinal();
    }

    public long met() {
        return items.stream().filter(ChecklistItem::met).count();
    }
}
