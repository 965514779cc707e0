package vn.sontay.training.quiz;

import java.util.List;

/**
 * A question of an attempt as its page shows it.
 *
 * @param ordinal its number, from 1
 * @param options in the order of the content
 * @param choice what is saved, empty when nothing is
 * @param right whether the choice is right; false while the attempt is open
 * @param explanation empty while the attempt is open
 * @param source empty while the attempt is open
 */
public record AttemptQuestion(int ordinal, QuestionType type, String text, List<QuestionPart> options, Choice choice,
        boolean right, String explanation, String source) {

    public AttemptQuestion {
        options = List.copyOf(options);
    }

    /** A question as it is asked: nothing in it tells the key. */
    static AttemptQuestion asked(int ordinal, Question question, Choice choice) {
        return new AttemptQuestion(ordinal, question.type(), question.text(), question.options().stream()
                .map(option -> new QuestionPart(option.letter(), option.text(),
                        choice.letters().contains(option.letter()), false))
                .toList(), choice, false, "", "");
    }

    /** A question as it is explained afterwards. */
    static AttemptQuestion explained(int ordinal, Question question, Choice choice) {
        return new AttemptQuestion(ordinal, question.type(), question.text(), question.options().stream()
                .map(option -> new QuestionPart(option.letter(), option.text(),
                        choice.letters().contains(option.letter()), question.key().contains(option.letter())))
                .toList(), choice, choice.isRight(question), question.explanation(), question.source());
    }

    public boolean answered() {
        return !choice.isEmpty();
    }

    /** @return whether several options may be chosen */
    public boolean multiple() {
        return type == QuestionType.MULTIPLE;
    }

    /** @return whether "chọn nhiều" is to be said beside it: not where the question itself ends with "(Chọn hai)" */
    public boolean markedMultiple() {
        return multiple() && !text.contains("(Chọn ");
    }
}
