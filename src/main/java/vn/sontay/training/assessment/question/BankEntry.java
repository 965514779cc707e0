package vn.sontay.training.assessment.question;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.shared.content.Fingerprint;

/**
 * A question with all that is known of it in one state of the bank.
 *
 * @param question as it is in force; of a withdrawn one its last wording
 * @param file what the content file says; null when it has no such question
 * @param edition the latest in the browser; null when there is none
 * @param folded all its texts as they are searched
 */
public record BankEntry(Question question, @Nullable Question file, @Nullable Edition edition, String folded) {

    /** @param edition or null; at least one of both is there */
    static BankEntry of(@Nullable Question file, @Nullable Edition edition) {
        Question shown = edition == null || edition.isSilent(file) && file != null
                ? Objects.requireNonNull(file)
                : edition.question();
        return new BankEntry(shown, file, edition,
                Vietnamese.fold(String.join("\n", QuestionWords.of(shown))));
    }

    public String code() {
        return question.code();
    }

    /** @return whether it is out of the bank */
    public boolean withdrawn() {
        return edition != null && (edition.withdraws() || edition.kind() == EditionKind.FILE && file == null);
    }

    public Origin origin() {
        if (edition == null || edition.isSilent(file)) {
            return Origin.FILE;
        }
        return edition.conflictsWith(file) ? Origin.CONFLICT : Origin.BROWSER;
    }

    /** @return whether the content files would change if what is in force were put into them */
    boolean differsFromFile() {
        return withdrawn() ? file != null : !question.equals(file);
    }

    public boolean conflict() {
        return origin() == Origin.CONFLICT;
    }

    /** @return whether it may be asked on that day */
    public boolean isValidOn(LocalDate day) {
        return !withdrawn() && question.isValidOn(day);
    }

    /** @return what a form must bring back unchanged: another one when somebody edited it, or the file changed, since (QST-11) */
    public String version() {
        return new Fingerprint().add(String.valueOf(ordinal())).add(file == null ? "" : QuestionJson.write(file))
                .sha256();
    }

    /** @return of the latest edition in the browser; 0 when there is none */
    int ordinal() {
        return edition == null ? 0 : edition.ordinal();
    }
}
