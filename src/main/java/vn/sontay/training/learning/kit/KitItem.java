package vn.sontay.training.learning.kit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.LessonDocument;

/**
 * A sheet, card or file of a kit.
 *
 * @param copies of it that each recipient gets, at least 1
 * @param task number of the lesson's task that it is for, null for the whole lesson
 * @param words a message as it stands; empty for every other kind
 * @param parts the text of every other kind; may be empty for a form
 * @param motto whether a form begins with the two lines of the state
 * @param genuine of a message: whether such a notice is a real one; null for every other kind
 * @param reason of a message: by what one knows it
 * @param rows of a form
 * @param signature of a file to check; null for every other kind
 */
public record KitItem(String code, ItemKind kind, String title, Recipient recipient, int copies,
        @Nullable Integer task, String words, List<LessonDocument.Part> parts, boolean motto, @Nullable Boolean genuine,
        String reason,
        List<FormRow> rows, @Nullable SignatureState signature) {

    public KitItem {
        parts = List.copyOf(parts);
        rows = List.copyOf(rows);
    }

    /** @return whether it is handed to trainees for that task, on paper or as a file */
    boolean serves(int number) {
        return kind != ItemKind.ANSWERS && (kind == ItemKind.SIGNED || recipient != Recipient.TRAINER)
                && (task == null || task == number);
    }

    /** @return whether it is for one of those tasks, or for the whole lesson */
    boolean isFor(List<Integer> numbers) {
        return task == null || numbers.contains(task);
    }
}
