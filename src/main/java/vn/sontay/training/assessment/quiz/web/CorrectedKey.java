package vn.sontay.training.assessment.quiz.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import vn.sontay.training.assessment.question.CorrectionKind;
import vn.sontay.training.assessment.question.KeyChange;
import vn.sontay.training.assessment.question.MarkingKey;
import vn.sontay.training.assessment.question.QuestionType;
import vn.sontay.training.assessment.quiz.grading.CorrectKey;
import vn.sontay.training.shared.content.Fingerprint;

/**
 * What is filled in to correct a key: how, by which key, and why.
 *
 * @param ordinal of the correction in force as it was seen
 * @param key letters, or one text: a number, or words by lines
 * @param tolerance of a number; empty for none
 * @param inBank whether the bank is to get the key too
 * @param bankVersion of the bank's question as it was seen; empty when it can't get the key
 * @param seen the fingerprint of what was shown before; empty when nothing was
 */
record CorrectedKey(String requestId, int ordinal, @NotNull(message = "quiz.kindMissing") CorrectionKind kind,
        Set<String> key, String tolerance, String explanation, boolean inBank, String bankVersion, String reason,
        String seen) {

    /** @return what the form holds at first */
    static CorrectedKey of(MarkingKey now, CorrectionKind kind, String bankVersion) {
        return new CorrectedKey("", now.ordinal(), kind, Set.of(), "", now.marked().explanation(), true, bankVersion,
                "", "");
    }

    CorrectKey command(long editionId, QuestionType type) {
        return new CorrectKey(requestId, editionId, ordinal, change(type), explanation, reason,
                isForBank() ? bankVersion : "");
    }

    boolean isForBank() {
        return inBank && kind == CorrectionKind.NEW_KEY && !bankVersion.isEmpty();
    }

    private KeyChange change(QuestionType type) {
        String typed = String.join("\n", key);
        return switch (kind) {
            case FULL_MARKS -> new KeyChange.FullMarks();
            case DROPPED -> new KeyChange.Drop();
            case NEW_KEY -> switch (type) {
                case SHORT -> new KeyChange.MoreAnswers(typed.lines().toList());
                case NUMERIC -> new KeyChange.OtherNumber(typed, tolerance);
                default -> new KeyChange.Letters(key);
            };
        };
    }

    /** @return what tells one filling from another; a page that was opened on another key in force differs too */
    String fingerprint() {
        return new Fingerprint().add(kind.name()).add(List.copyOf(key)).add(tolerance).add(explanation.strip())
                .add(reason.strip()).add(String.valueOf(ordinal)).add(String.valueOf(inBank)).sha256();
    }
}
