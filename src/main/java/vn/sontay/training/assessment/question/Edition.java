package vn.sontay.training.assessment.question;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Caller;

/**
 * A question as it was edited in the browser.
 *
 * @param ordinal counted from 1 for each code; the highest is in force
 * @param question the wording; of a withdrawn one the last, of one given back to its file what the file said, if it had it
 * @param base what the content file said then; null when it had no such question
 * @param note why, or where it came from; may be empty
 * @param editorId the account that made it; null where none did, or it isn't known
 */
public record Edition(String code, int ordinal, EditionKind kind, Question question, @Nullable Question base,
        String note, String editedBy, @Nullable Long editorId, Instant editedAt) {

    /** @return whether the file's question, null for none, makes it superfluous: it gave way, or the file says the same */
    boolean isSilent(@Nullable Question file) {
        return kind == EditionKind.FILE || (withdraws() ? file == null : question.equals(file));
    }

    /** @return whether the file has changed in another way since (QST-12) */
    boolean conflictsWith(@Nullable Question file) {
        return !isSilent(file) && (file == null ? base != null : !file.equals(base));
    }

    /** @return whether the file says now what was written in the browser */
    boolean isMetBy(Question file) {
        return kind != EditionKind.FILE && !withdraws() && question.equals(file);
    }

    /** @return the next edition, which leaves the question to its file */
    Edition givingWay(Question file, Instant at) {
        return new Edition(code, ordinal + 1, EditionKind.FILE, file, file, "", "Tệp nội dung", null, at);
    }

    /** @return whether it brings a wording of its own */
    boolean writes() {
        return kind == EditionKind.WRITTEN || kind == EditionKind.IMPORTED;
    }

    /** @return whether it is that person's; an edit from before accounts were kept is told by its name */
    boolean isBy(Caller caller) {
        return editorId == null ? editedBy.equals(caller.fullName()) : editorId == caller.accountId();
    }

    boolean withdraws() {
        return kind == EditionKind.WITHDRAWN;
    }
}
