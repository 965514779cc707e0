package vn.sontay.training.assessment.interchange;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.sontay.training.assessment.question.ChoiceTask;
import vn.sontay.training.assessment.question.Credit;
import vn.sontay.training.assessment.question.Option;
import vn.sontay.training.assessment.question.QuestionType;

/**
 * What the options of a multiple choice count in a file. Moodle only adds up; of a question that counts all or nothing each
 * right option is written as its share and each wrong one takes a share away, which comes nearest, and the attribute
 * {@code credit} says what is meant.
 */
final class Shares {

    private static final BigDecimal ALL = new BigDecimal("100");
    /** As near as the bank takes for all, see {@link ChoiceTask}. */
    private static final BigDecimal NEARLY = new BigDecimal("0.01");
    private static final BigDecimal ROUNDED = new BigDecimal("0.5");
    /** What Moodle lets somebody choose from. */
    private static final List<BigDecimal> MOODLE = Stream
            .of("100", "90", "83.33333", "80", "75", "70", "66.66667", "60",
                    "50", "40", "33.33333", "30", "25", "20", "16.66667", "14.28571", "12.5", "11.11111", "10", "5")
            .map(BigDecimal::new).toList();

    private Shares() {
    }

    /**
     * @return the options of a multiple choice that adds up, where percents that were rounded in the file count what they stand
     *     for, so that who knows everything gets everything
     * @throws RefusedQuestion when the right ones together still aren't 100 %
     */
    static ChoiceTask whole(ChoiceTask choice, List<String> notes) throws RefusedQuestion {
        if (isWhole(choice)) {
            return choice;
        }
        ChoiceTask near = new ChoiceTask(choice.type(), choice.options().stream().map(Shares::nearest).toList(),
                choice.credit());
        if (!isWhole(near)) {
            throw RefusedQuestion.broken("Các phương án đúng cộng lại được " + sum(choice) + "%, phải là 100%.");
        }
        notes.add("Phần trăm của các phương án đúng được chỉnh cho đủ 100%; trong tệp cộng lại được " + sum(choice)
                + "%.");
        return near;
    }

    /** @return whether the right options together count everything and no more */
    static boolean isWhole(ChoiceTask choice) {
        return new BigDecimal(sum(choice)).subtract(ALL).abs().compareTo(NEARLY) <= 0;
    }

    /** @return what the right options count together, as it is told */
    static String sum(ChoiceTask choice) {
        return choice.options().stream().filter(Option::inKey).map(Option::percent)
                .reduce(BigDecimal.ZERO, BigDecimal::add).stripTrailingZeros().toPlainString();
    }

    private static Option nearest(Option option) {
        BigDecimal percent = MOODLE.stream()
                .min(Comparator.comparing(share -> share.subtract(option.percent()).abs()))
                .filter(share -> share.subtract(option.percent()).abs().compareTo(ROUNDED) <= 0)
                .orElse(option.percent());
        return new Option(option.letter(), option.text(), percent, option.feedback());
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
