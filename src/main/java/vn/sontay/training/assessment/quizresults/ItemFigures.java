package vn.sontay.training.assessment.quizresults;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.ChoiceTask;
import vn.sontay.training.assessment.question.CorrectionKind;
import vn.sontay.training.assessment.question.MarkingKey;
import vn.sontay.training.assessment.question.NumericTask;
import vn.sontay.training.assessment.question.Option;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.QuestionHtml;
import vn.sontay.training.assessment.question.QuestionType;
import vn.sontay.training.assessment.question.ShortAnswerTask;
import vn.sontay.training.assessment.question.TextFormat;
import vn.sontay.training.assessment.quizresults.TakenQuiz.Answered;
import vn.sontay.training.shared.Vietnamese;

/**
 * What one edition of a question was worth (QUI-66 to QUI-68).
 *
 * @param editionId its archive id
 * @param text its words
 * @param people how many were asked it
 * @param facility hundredths
 * @param discrimination −1 to 1 with two decimals; null with fewer people, or where nothing differs
 * @param full how many were right in full, and so on
 * @param correction that is in force, or null; where everybody is right or it doesn't count, nothing is judged
 * @param options of a choice, in the question's own order, with the key in force
 * @param typed what was typed most often with its number, for what is typed
 * @param warnings empty with fewer people
 */
public record ItemFigures(long editionId, String code, QuestionType type, String text, int people, int facility,
        @Nullable Double discrimination, int full, int partial, int wrong, int blank,
        @Nullable CorrectionKind correction, List<OptionCount> options,
        Map<String, Integer> typed, List<ItemWarning> warnings) {

    /** From which on anything but counts is told. */
    public static final int LEAST_PEOPLE = 10;

    static final double GROUP = 0.27;

    private static final double FULL = 99.995;
    private static final int HARD = 20;
    private static final int EASY = 95;
    private static final double LITTLE = 0.1;
    private static final int MOST_TYPED = 5;
    private static final int HUNDRED = 100;

    public ItemFigures {
        options = List.copyOf(options);
        warnings = List.copyOf(warnings);
    }

    /** @return whether there are people enough to judge it */
    public boolean judged() {
        return people >= LEAST_PEOPLE;
    }

    /** @return whether all who were asked it were marked alike, whatever they answered */
    public boolean settled() {
        return isSettled(correction);
    }

    private static boolean isSettled(@Nullable CorrectionKind correction) {
        return correction == CorrectionKind.DROPPED || correction == CorrectionKind.FULL_MARKS;
    }

    /** @return 0 for one that may mislead, 1 for one with idle options only, 2 for a good one */
    int rank() {
        return warnings.isEmpty()
                ? 2
                : warnings.stream().allMatch(each -> each.kind() == ItemWarning.Kind.UNUSED_OPTION) ? 1 : 0;
    }

    private record One(Answered answered, double total) {

        double rest() {
            return total - answered.percent();
        }
    }

    /** @param quizzes those that didn't ask it, or not for the first time, are passed over */
    static ItemFigures of(long editionId, MarkingKey key, List<TakenQuiz> quizzes) {
        Question question = key.marked();
        List<One> all = new ArrayList<>();
        for (TakenQuiz quiz : quizzes) {
            Answered answered = quiz.judged(editionId);
            if (answered != null) {
                all.add(new One(answered, quiz.total()));
            }
        }
        double mean = Statistics.mean(all.stream().map(one -> one.answered().percent()).toList()).orElse(0);
        boolean judged = all.size() >= LEAST_PEOPLE && !isSettled(key.kind());
        OptionalDouble correlation = !judged
                ? OptionalDouble.empty()
                : Statistics.correlation(all.stream()
                        .map(one -> new Statistics.Pair(one.answered().percent(), one.rest())).toList());
        Double discrimination = correlation.isPresent()
                ? Math.round(correlation.getAsDouble() * HUNDRED) / (double) HUNDRED
                : null;
        List<OptionCount> options = question.task() instanceof ChoiceTask choice ? options(choice, all) : List.of();
        List<ItemWarning> warnings = judged ? warnings(mean, discrimination, question, options) : List.of();
        return new ItemFigures(editionId, question.code(), question.type(),
                question.format() == TextFormat.HTML ? QuestionHtml.words(question.text()) : question.text(),
                all.size(), (int) Math.round(mean), discrimination, count(all, one -> one.percent() >= FULL),
                count(all, one -> one.percent() > 0 && one.percent() < FULL),
                count(all, one -> one.percent() <= 0 && !one.response().isEmpty()),
                count(all, one -> one.response().isEmpty()), key.kind(), options, typed(question, all), warnings);
    }

    private static int count(List<One> all, Predicate<Answered> which) {
        return (int) all.stream().map(One::answered).filter(which).count();
    }

    private static List<OptionCount> options(ChoiceTask choice, List<One> all) {
        List<One> upper = Statistics.highest(all, One::total, GROUP);
        List<One> lower = Statistics.lowest(all, One::total, GROUP);
        List<String> key = choice.key();
        List<OptionCount> counts = new ArrayList<>();
        for (Option option : choice.options()) {
            counts.add(new OptionCount(option.letter(), option.text(), key.contains(option.letter()),
                    chosen(all, option), share(all, option), share(upper, option), share(lower, option)));
        }
        return counts;
    }

    private static int chosen(List<One> people, Option option) {
        return count(people, one -> one.response().letters().contains(option.letter()));
    }

    private static int share(List<One> people, Option option) {
        return people.isEmpty() ? 0 : Math.round((float) chosen(people, option) * HUNDRED / people.size());
    }

    private static Map<String, Integer> typed(Question question, List<One> all) {
        if (!(question.task() instanceof ShortAnswerTask) && !(question.task() instanceof NumericTask)) {
            return Map.of();
        }
        Map<String, Integer> counts = new TreeMap<>();
        all.stream().map(one -> Vietnamese.clean(one.answered().response().text()).toLowerCase(Locale.ROOT))
                .filter(text -> !text.isEmpty()).forEach(text -> counts.merge(text, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_TYPED).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a,
                        LinkedHashMap::new));
    }

    private static List<ItemWarning> warnings(double mean, @Nullable Double discrimination, Question question,
            List<OptionCount> options) {
        List<ItemWarning> warnings = new ArrayList<>();
        if (mean < HARD) {
            warnings.add(ItemWarning.of(ItemWarning.Kind.TOO_HARD));
        }
        if (mean > EASY) {
            warnings.add(ItemWarning.of(ItemWarning.Kind.TOO_EASY));
        }
        if (discrimination != null && discrimination < LITTLE) {
            warnings.add(ItemWarning.of(ItemWarning.Kind.DOES_NOT_DISCRIMINATE));
        }
        if (mean <= EASY) { // where nobody is wrong, no wrong option was needed
            addIfAny(warnings, ItemWarning.Kind.UNUSED_OPTION,
                    options.stream().filter(option -> !option.key() && option.chosen() == 0).toList());
        }
        if (question.type() != QuestionType.MULTIPLE) {
            int key = options.stream().filter(OptionCount::key).mapToInt(OptionCount::upper).max().orElse(0);
            addIfAny(warnings, ItemWarning.Kind.PERHAPS_WRONG_KEY,
                    options.stream().filter(option -> !option.key() && option.upper() > key).toList());
        }
        return warnings;
    }

    private static void addIfAny(List<ItemWarning> warnings, ItemWarning.Kind kind, List<OptionCount> options) {
        if (!options.isEmpty()) {
            warnings.add(new ItemWarning(kind, options.stream().map(OptionCount::letter).toList()));
        }
    }
}
