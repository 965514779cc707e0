package vn.sontay.training.assessment.question;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which half of the bank each question belongs to (QST-22): once dealt, for good, whatever becomes of the question. Immutable.
 */
public final class Halves {

    /** Nothing is dealt yet. */
    public static final Halves NONE = new Halves(Map.of());

    private static final Comparator<Question> IN_TURN = Comparator.comparing(Question::lessonCode)
            .thenComparing(Question::difficulty).thenComparing(Question::outcome).thenComparing(Question::type)
            .thenComparing(question -> String.join(",", question.tags()))
            .thenComparingLong(question -> Lot.of(0, key(question.code()))).thenComparing(Question::code);

    private final Map<String, Half> byCode;

    private record Stratum(String lessonCode, Difficulty difficulty) {
    }

    private record Goal(Stratum stratum, int outcome) {
    }

    private record Twins(Goal goal, QuestionType type, List<String> tags) {
    }

    private Halves(Map<String, Half> byCode) {
        this.byCode = byCode;
    }

    /** @param byCode what was dealt before, by code in lower case */
    static Halves of(Map<String, Half> byCode) {
        return new Halves(Map.copyOf(byCode));
    }

    /** @return the half of the question of that code, whatever its capitals; empty for one that was never in the bank */
    public Optional<Half> of(String code) {
        return Optional.ofNullable(byCode.get(key(code)));
    }

    /** @return by code in lower case */
    Map<String, Half> all() {
        return byCode;
    }

    /**
     * Deals those that have no half yet: each to where fewer are like it in lesson, difficulty, outcome, type and tags, so that of
     * twins each half gets one; where that is even, to where its lesson has fewer of the difficulty and outcome, then of the
     * difficulty, then fewer at all; then to where the bank has fewer of the difficulty.
     *
     * @param questions all of the bank, by which is counted
     */
    public Halves with(Collection<Question> questions) {
        if (questions.stream().allMatch(each -> byCode.containsKey(key(each.code())))) {
            return this;
        }
        Map<String, Half> dealt = new HashMap<>(byCode);
        Map<Object, Integer> ahead = new HashMap<>();
        questions.forEach(each -> of(each.code()).ifPresent(half -> count(each, half, ahead)));
        for (Question each : questions.stream().sorted(IN_TURN).toList()) {
            if (!dealt.containsKey(key(each.code()))) {
                Half half = kinds(each).stream().map(kind -> ahead.getOrDefault(kind, 0)).filter(more -> more != 0)
                        .findFirst().orElse(0) > 0 ? Half.SECOND : Half.FIRST;
                dealt.put(key(each.code()), half);
                count(each, half, ahead);
            }
        }
        return of(dealt);
    }

    /** What is kept even, the most important first. */
    private static List<Object> kinds(Question question) {
        Stratum stratum = new Stratum(question.lessonCode(), question.difficulty());
        Goal goal = new Goal(stratum, question.outcome());
        return List.of(new Twins(goal, question.type(), question.tags()), goal, stratum, question.lessonCode(),
                question.difficulty());
    }

    /** @param ahead how many more of a kind the first half has */
    private static void count(Question question, Half half, Map<Object, Integer> ahead) {
        kinds(question).forEach(kind -> ahead.merge(kind, half == Half.FIRST ? 1 : -1, Integer::sum));
    }

    private static String key(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}
