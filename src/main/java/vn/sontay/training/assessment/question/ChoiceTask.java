package vn.sontay.training.assessment.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sontay.training.shared.RuleException;

/**
 * One or several options to be chosen.
 *
 * @param type {@code SINGLE}, {@code MULTIPLE} or {@code TRUE_FALSE}
 * @param options in the order of their letters
 * @param credit of a multiple choice; otherwise {@code PARTIAL}, as an option may count in part
 */
public record ChoiceTask(QuestionType type, List<Option> options, Credit credit) implements Task {

    private static final BigDecimal NEARLY_ALL = new BigDecimal("99.99");

    public ChoiceTask {
        options = List.copyOf(options);
        if (type != QuestionType.SINGLE && type != QuestionType.MULTIPLE && type != QuestionType.TRUE_FALSE) {
            throw new IllegalArgumentException(type.name());
        }
    }

    /**
     * @return a choice with such a key, where each right option counts alike
     * @param texts of the options by their order
     * @param key letters of the right ones
     */
    public static ChoiceTask of(QuestionType type, List<String> texts, Set<String> key, Credit credit) {
        List<Option> options = new ArrayList<>();
        boolean shared = type == QuestionType.MULTIPLE && credit == Credit.PARTIAL;
        BigDecimal right = shared ? Percent.share(key.size()) : Percent.ALL;
        BigDecimal wrong = shared && key.size() < texts.size()
                ? Percent.share(texts.size() - key.size()).negate()
                : Percent.NONE;
        for (int i = 0; i < texts.size(); i++) {
            String letter = letter(type, i);
            options.add(new Option(letter, texts.get(i), key.contains(letter) ? right : wrong, ""));
        }
        return new ChoiceTask(type, options, type == QuestionType.MULTIPLE ? credit : Credit.PARTIAL);
    }

    /** @return the letter of the option in that place, from 0 */
    public static String letter(QuestionType type, int place) {
        return type == QuestionType.TRUE_FALSE ? String.valueOf(place == 0) : Letters.at(place);
    }

    /** @return true or false, to be chosen */
    public static ChoiceTask trueFalse(boolean key) {
        return of(QuestionType.TRUE_FALSE, List.of("Đúng", "Sai"), Set.of(String.valueOf(key)), Credit.PARTIAL);
    }

    /** @return the choice with the same options and key in which nothing is said of what each option counts */
    public ChoiceTask usual() {
        List<String> key = multiple() || key().size() < 2 ? key() : key().subList(0, 1);
        return of(type, options.stream().map(Option::text).toList(), Set.copyOf(key),
                key.isEmpty() ? Credit.ALL_OR_NOTHING : credit);
    }

    public boolean multiple() {
        return type == QuestionType.MULTIPLE;
    }

    /** @return letters of the options that count, sorted; of a single choice only those that count in full */
    public List<String> key() {
        return options.stream().filter(option -> multiple() ? option.inKey() : isAll(option.percent()))
                .map(Option::letter).sorted().toList();
    }

    private static boolean isAll(BigDecimal percent) {
        return percent.compareTo(NEARLY_ALL) >= 0;
    }

    @Override
    public BigDecimal percent(Response response) {
        Set<String> chosen = new HashSet<>(response.letters());
        if (multiple() && credit == Credit.ALL_OR_NOTHING) {
            return !chosen.isEmpty() && chosen.equals(Set.copyOf(key())) ? Percent.ALL : Percent.NONE;
        }
        BigDecimal sum = options.stream().filter(option -> chosen.contains(option.letter())).map(Option::percent)
                .reduce(Percent.NONE, BigDecimal::add);
        return isAll(sum) ? Percent.ALL : sum.max(Percent.NONE);
    }

    @Override
    public void requireFits(Response response) {
        List<String> letters = response.letters();
        boolean known = options.stream().map(Option::letter).toList().containsAll(letters);
        if (!known || !multiple() && letters.size() > 1 || letters.size() > Set.copyOf(letters).size()) {
            throw new RuleException("question.notAnOption");
        }
    }

    @Override
    public boolean isAnsweredBy(Response response) {
        return !response.isEmpty();
    }

    @Override
    public Response model() {
        return Response.of(key());
    }

    @Override
    public List<String> feedback(Response response) {
        List<String> chosen = response.letters();
        return options.stream().filter(option -> chosen.contains(option.letter())).map(Option::feedback)
                .filter(text -> !text.isEmpty()).toList();
    }
}
