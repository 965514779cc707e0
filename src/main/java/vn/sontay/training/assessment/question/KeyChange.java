package vn.sontay.training.assessment.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Vietnamese;

/** What is to hold instead of a question's key. A choice, a word or a number can get another one; any question the last two. */
public sealed interface KeyChange {

    /** Other options are right. */
    record Letters(Set<String> letters) implements KeyChange {

        public Letters {
            letters = Set.copyOf(letters);
        }
    }

    /** More words are right, as patterns of an {@link AcceptedText}. */
    record MoreAnswers(List<String> texts) implements KeyChange {

        public MoreAnswers {
            texts = List.copyOf(texts);
        }
    }

    /**
     * Another number is right.
     *
     * @param number as it was typed
     * @param tolerance as it was typed; empty for none
     */
    record OtherNumber(String number, String tolerance) implements KeyChange {
    }

    /** Everybody is right. */
    record FullMarks() implements KeyChange {
    }

    /** The question doesn't count. */
    record Drop() implements KeyChange {
    }

    /** The field beside which a refusal stands. */
    String FIELD = "key";

    default CorrectionKind kind() {
        return switch (this) {
            case FullMarks each -> CorrectionKind.FULL_MARKS;
            case Drop each -> CorrectionKind.DROPPED;
            default -> CorrectionKind.NEW_KEY;
        };
    }

    /**
     * @param now what is in force
     * @param explanation that goes with another key; elsewhere it stays
     * @return what is in force once this is
     * @throws RuleException beside the field that is wrong: no such key for this question, or nothing would change
     */
    default MarkingKey applyTo(MarkingKey now, String explanation) {
        Question marked = switch (this) {
            case Letters each -> with(now.marked(), letters(now.marked().task(), each.letters()), explanation);
            case MoreAnswers each -> with(now.marked(), answers(now.marked().task(), each.texts()), explanation);
            case OtherNumber each -> with(now.marked(), number(now.marked().task(), each), explanation);
            case FullMarks each -> now.asked();
            case Drop each -> now.asked();
        };
        MarkingKey then = new MarkingKey(now.asked(), marked, kind(), now.ordinal() + 1);
        if (then.marksAs(now)) {
            throw RuleException.at(FIELD, "question.keyUnchanged");
        }
        return then;
    }

    private static Question with(Question question, Task task, String explanation) {
        String told = Vietnamese.clean(explanation).isEmpty() ? question.explanation() : explanation.strip();
        if (told.length() > Response.LONGEST) {
            throw RuleException.at("explanation", "question.tooLong", String.valueOf(Response.LONGEST));
        }
        return question.with(task, told);
    }

    private static Task letters(Task task, Set<String> letters) {
        if (!(task instanceof ChoiceTask choice)) {
            throw RuleException.at(FIELD, "question.keyOfOtherType");
        }
        if (letters.isEmpty() || !choice.multiple() && letters.size() > 1) {
            throw RuleException.at(FIELD, choice.multiple() ? "question.keysMissing" : "question.keyMissing");
        }
        List<Option> before = choice.options();
        if (!before.stream().map(Option::letter).toList().containsAll(letters)) {
            throw RuleException.at(FIELD, "question.notAnOption");
        }
        if (letters.equals(Set.copyOf(choice.key()))) {
            return choice;
        }
        List<Option> after = ChoiceTask.of(choice.type(), before.stream().map(Option::text).toList(), letters,
                choice.credit()).options();
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            options.add(new Option(before.get(i).letter(), before.get(i).text(), after.get(i).percent(), ""));
        }
        return new ChoiceTask(choice.type(), options, choice.credit());
    }

    private static Task answers(Task task, List<String> texts) {
        if (!(task instanceof ShortAnswerTask typed)) {
            throw RuleException.at(FIELD, "question.keyOfOtherType");
        }
        Set<String> known = new LinkedHashSet<>();
        typed.answers().stream().filter(answer -> answer.percent().compareTo(Percent.ALL) == 0)
                .forEach(answer -> known.add(answer.text()));
        List<AcceptedText> answers = new ArrayList<>();
        for (String text : texts) {
            String cleaned = Vietnamese.clean(text);
            if (cleaned.length() > ShortAnswerTask.LONGEST) {
                throw RuleException.at(FIELD, "question.tooLong", String.valueOf(ShortAnswerTask.LONGEST));
            }
            if (!cleaned.isEmpty() && known.add(cleaned)) {
                answers.add(new AcceptedText(cleaned, Percent.ALL, ""));
            }
        }
        answers.addAll(typed.answers());
        if (answers.size() > KeyLimits.MOST_ANSWERS) {
            throw RuleException.at(FIELD, "question.tooManyAnswers", String.valueOf(KeyLimits.MOST_ANSWERS));
        }
        return new ShortAnswerTask(answers, typed.care());
    }

    private static Task number(Task task, OtherNumber other) {
        if (!(task instanceof NumericTask numeric)) {
            throw RuleException.at(FIELD, "question.keyOfOtherType");
        }
        BigDecimal number = number(FIELD, other.number());
        BigDecimal tolerance = other.tolerance().isBlank() ? BigDecimal.ZERO : number("tolerance", other.tolerance());
        if (tolerance.signum() < 0) {
            throw RuleException.at("tolerance", "question.toleranceBelow");
        }
        List<AcceptedNumber> answers = new ArrayList<>();
        answers.add(new AcceptedNumber(number, tolerance, Percent.ALL, ""));
        numeric.answers().stream().filter(answer -> answer.percent().compareTo(Percent.ALL) < 0).forEach(answers::add);
        return KeyLimits.same(numeric.answers(), answers) ? numeric : new NumericTask(answers, numeric.unit());
    }

    private static BigDecimal number(String field, String typed) {
        return NumericTask.number(typed).filter(KeyLimits::isShort)
                .orElseThrow(() -> RuleException.at(field, "question.notANumber"));
    }
}
