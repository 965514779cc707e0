package vn.sontay.training.assessment.quizresults;

import java.util.List;

/**
 * Why a question should be looked at (QUI-68).
 *
 * @param letters of the options it is about; empty where it is about the whole question
 */
public record ItemWarning(Kind kind, List<String> letters) {

    /** What is wrong. */
    public enum Kind {
        TOO_HARD, TOO_EASY, DOES_NOT_DISCRIMINATE, UNUSED_OPTION, PERHAPS_WRONG_KEY
    }

    public ItemWarning {
        letters = List.copyOf(letters);
    }

    static ItemWarning of(Kind kind) {
        return new ItemWarning(kind, List.of());
    }
}
