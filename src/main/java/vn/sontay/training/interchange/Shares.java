package vn.sontay.training.interchange;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sontay.training.question.ChoiceTask;
import vn.sontay.training.question.Credit;
import vn.sontay.training.question.Option;
import vn.sontay.training.question.QuestionType;

/**
 * What the options of a multiple choice count in a file. Moodle only adds up; of a question that counts all or nothing each
 * right option is written as its share and each wrong one takes a share away, which comes nearest, and the attribute
 * {@code credit} says what is meant.
 */
final class Shares {

    private Shares() {
    }

    /** @return the percent that stands in the file */
    static BigDecimal written(ChoiceTask choice, Option option) {
        return isPlainAllOrNothing(choice)
                ? plain(choice, Credit.PARTIAL).options().get(choice.options().indexOf(option)).percent()
                : option.percent();
    }

    /** @return the options of a file that says all or nothing, as the bank writes them */
    static ChoiceTask read(ChoiceTask choice) {
        boolean allOrNothing = choice.multiple() && choice.credit() == Credit.ALL_OR_NOTHING;
        if (allOrNothing && percents(choice).equals(percents(plain(choice, Credit.PARTIAL)))) {
            List<Option> whole = plain(choice, Credit.ALL_OR_NOTHING).options();
            return new ChoiceTask(choice.type(), choice.options().stream().map(option -> new Option(option.letter(),
                    option.text(), whole.get(choice.options().indexOf(option)).percent(), option.feedback())).toList(),
                    choice.credit());
        }
        return choice;
    }

    private static boolean isPlainAllOrNothing(ChoiceTask choice) {
        return choice.multiple() && choice.credit() == Credit.ALL_OR_NOTHING
                && percents(choice).equals(percents(plain(choice, Credit.ALL_OR_NOTHING)));
    }

    /** @return whether the percents follow from which options are right */
    static boolean follow(ChoiceTask choice) {
        return percents(choice).equals(percents(plain(choice, choice.credit())));
    }

    private static ChoiceTask plain(ChoiceTask choice, Credit credit) {
        Set<String> key = new HashSet<>();
        choice.options().stream().filter(Option::inKey).forEach(option -> key.add(option.letter()));
        return ChoiceTask.of(choice.type() == QuestionType.TRUE_FALSE ? QuestionType.SINGLE : choice.type(),
                choice.options().stream().map(Option::text).toList(), key, credit);
    }

    private static List<BigDecimal> percents(ChoiceTask choice) {
        return choice.options().stream().map(Option::percent).toList();
    }
}
