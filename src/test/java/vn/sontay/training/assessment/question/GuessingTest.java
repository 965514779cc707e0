package vn.sontay.training.assessment.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What somebody scores who has learned nothing and goes by one simple rule, over the single choices of the delivered content,
 * those in scenarios too. Where a rule says nothing, they take any option; where it says several, any of them.
 */
class GuessingTest {

    /** Percent that no rule may pass; chance gives 25. */
    private static final int MOST = 35;

    private static final List<String> POLITE = List.of("hỏi", "xin", "mời", "giải thích", "hướng dẫn", "nhắc",
            "cảm ơn");
    /** What a well-behaved helper does: holds back, waits, sends to the office. */
    private static final List<String> RESTRAINED = List.of("tự", "chờ", "đợi", "dừng", "quay", "quầy", "công an");
    private static final List<String> CAREFUL = List.of("hỏi", "kiểm tra", "không");
    private static final List<String> ALL_OF_THEM = List.of("tất cả", "cả ba", "cả bốn", "các ý trên");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private final DeliveredBank bank = DeliveredBank.read();

    /** A rule by which one guesses without knowing anything. */
    private enum Rule {

        LONGEST("the longest option", options -> most(options, option -> option.text().length())),

        SHORTEST("the shortest option", options -> most(options, option -> -option.text().length())),

        POLITEST("the politest verb", options -> withMost(options, POLITE)),

        MOST_RESTRAINED("the most restrained", options -> withMost(options, RESTRAINED)),

        ONLY_CAREFUL("the only hỏi, kiểm tra, không", options -> {
            List<Option> careful = options.stream().filter(option -> count(option, CAREFUL) > 0).toList();
            return careful.size() == 1 ? careful : List.of();
        }),

        ALL("all of the above", options -> withMost(options, ALL_OF_THEM)),

        ALWAYS_A("always A", options -> lettered(options, "A")),

        ALWAYS_B("always B", options -> lettered(options, "B")),

        ALWAYS_C("always C", options -> lettered(options, "C")),

        ALWAYS_D("always D", options -> lettered(options, "D"));

        private final String told;
        private final Function<List<Option>, List<Option>> chosen;

        Rule(String told, Function<List<Option>, List<Option>> chosen) {
            this.told = told;
            this.chosen = chosen;
        }

        private boolean speaks(ChoiceTask choice) {
            return !chosen.apply(choice.options()).isEmpty();
        }

        /** @return how likely the key is guessed, 0 to 1 */
        private double chance(ChoiceTask choice) {
            List<Option> guesses = chosen.apply(choice.options());
            List<Option> among = guesses.isEmpty() ? choice.options() : guesses;
            return among.stream().anyMatch(option -> choice.key().contains(option.letter())) ? 1.0 / among.size() : 0;
        }
    }

    /** What one rule scores on one bank, in percent, on all questions and on those about which it says something. */
    private record Score(Rule rule, double percent, int speaks, double percentThere) {

        static Score of(Rule rule, List<ChoiceTask> choices) {
            List<ChoiceTask> there = choices.stream().filter(rule::speaks).toList();
            return new Score(rule, percent(rule, choices), there.size(), percent(rule, there));
        }

        private static double percent(Rule rule, List<ChoiceTask> choices) {
            return 100 * choices.stream().mapToDouble(rule::chance).average().orElse(0);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%-32s %5.1f %%   (%5.1f %% of the %d of which it says something)",
                    rule.told, percent, percentThere, speaks);
        }
    }

    private static List<Option> most(List<Option> options, ToIntFunction<Option> what) {
        int most = options.stream().mapToInt(what).max().orElse(0);
        return options.stream().filter(option -> what.applyAsInt(option) == most).toList();
    }

    private static List<Option> withMost(List<Option> options, List<String> words) {
        return most(options.stream().filter(option -> count(option, words) > 0).toList(),
                option -> count(option, words));
    }

    private static List<Option> lettered(List<Option> options, String letter) {
        return options.stream().filter(option -> option.letter().equals(letter)).toList();
    }

    /** @return how often one of the words stands in it */
    private static int count(Option option, List<String> words) {
        List<String> text = words(option.text());
        int count = 0;
        for (String word : words) {
            List<String> sought = words(word);
            for (int i = 0; i + sought.size() <= text.size(); i++) {
                count += text.subList(i, i + sought.size()).equals(sought) ? 1 : 0;
            }
        }
        return count;
    }

    private static List<String> words(String text) {
        return Arrays.asList(NO_LETTERS.split(text.toLowerCase(Locale.ROOT)));
    }

    private List<ChoiceTask> singleChoices(String letter) {
        return bank.of(letter).stream().map(Question::task)
                .flatMap(task -> task instanceof ScenarioTask scenario
                        ? scenario.parts().stream().map(Part::task)
                        : Stream.of(task))
                .filter(task -> task.type() == QuestionType.SINGLE).map(ChoiceTask.class::cast).toList();
    }

    private void requireNoRulePasses(String letter) {
        List<ChoiceTask> choices = singleChoices(letter);
        List<Score> scores = Arrays.stream(Rule.values()).map(rule -> Score.of(rule, choices)).toList();
        assertTrue(scores.stream().allMatch(score -> score.percent() <= MOST),
                () -> "Bank " + letter + ", " + choices.size() + " single choices, at most " + MOST + " %:\n"
                        + scores.stream().map(Score::toString).collect(Collectors.joining("\n")));
    }

    @Test
    void no_simple_rule_passes_for_knowing_the_officers_bank() {
        requireNoRulePasses("A");
    }

    @Test
    void no_simple_rule_passes_for_knowing_the_teams_bank() {
        requireNoRulePasses("B");
    }

    @Test
    void the_rules_find_a_bank_that_gives_itself_away() {
        ChoiceTask telling = ChoiceTask.of(QuestionType.SINGLE,
                List.of("Bấm thay bác", "Hỏi bác, mời bác tự bấm", "Cầm máy", "Tất cả đều được"), Set.of("B"),
                Credit.PARTIAL);
        assertEquals(List.of(100, 0, 100, 100, 100, 0, 0, 100, 0, 0), Arrays.stream(Rule.values())
                .map(rule -> (int) Math.round(100 * rule.chance(telling))).toList());
    }

    @Test
    void a_rule_that_says_nothing_or_too_much_leaves_it_to_chance() {
        ChoiceTask mute = ChoiceTask.of(QuestionType.SINGLE, List.of("Một", "Hai", "Bốn", "Mười"), Set.of("A"),
                Credit.PARTIAL);
        assertEquals(0.25, Rule.POLITEST.chance(mute));
        assertEquals(1.0 / 3, Rule.SHORTEST.chance(mute));
        assertEquals(0, Rule.LONGEST.chance(mute));
    }
}
