package vn.sontay.training.quiz;

import vn.sontay.training.question.Half;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import vn.sontay.training.question.Difficulty;
import vn.sontay.training.question.Question;

/** QUI-11 written as plainly as it reads, with every question compared to every other: slow, and what {@link TestDraw} must equal. */
final class PlainDraw {

    private final List<Couple> couples;
    private final Map<Question, Integer> places = new HashMap<>();

    private record Couple(Question first, Question second) {

        boolean alike() {
            return first.difficulty() == second.difficulty();
        }

        Couple turned() {
            return new Couple(second, first);
        }

        Question of(Half half) {
            return half == Half.FIRST ? first : second;
        }
    }

    /**
     * @param share from 0 to 1: how much of the lesson's couples stands before the middle of this one
     * @param lot between lessons with the same share
     */
    private record Ranked(Couple couple, double share, long lot) {
    }

    /**
     * @param lessonCodes the course's, in its order
     * @param questions those that are valid for the class, in the bank's order; of other lessons too
     */
    PlainDraw(long classId, List<String> lessonCodes, List<Question> questions) {
        List<Ranked> ranked = new ArrayList<>();
        for (String lesson : lessonCodes) {
            List<Question> own = questions.stream().filter(question -> question.lessonCode().equals(lesson)).toList();
            own.forEach(question -> places.put(question, places.size()));
            List<Couple> found = couples(own.stream().sorted(Comparator
                    .comparingLong((Question question) -> lot(classId, question.code()))
                    .thenComparing(Question::code)).toList());
            for (int i = 0; i < found.size(); i++) {
                ranked.add(new Ranked(found.get(i), (2 * i + 1) / (2.0 * found.size()), lot(classId, lesson)));
            }
        }
        ranked.sort(Comparator.comparingDouble(Ranked::share).thenComparingLong(Ranked::lot));
        this.couples = dealt(ranked.stream().map(Ranked::couple).toList());
    }

    /** @return the questions of that quiz in the order of the course's lessons, then of the bank */
    List<Question> take(Quiz quiz) {
        return couples.stream().filter(couple -> quiz.lessonCodes().contains(couple.first().lessonCode()))
                .limit(quiz.questions()).map(couple -> couple.of(quiz.half()))
                .sorted(Comparator.comparing(places::get)).toList();
    }

    /** @return couples of one lesson, so ordered that its outcomes take turns */
    private static List<Couple> couples(List<Question> questions) {
        List<Question> rest = new ArrayList<>(questions);
        List<Couple> found = new ArrayList<>();
        BiPredicate<Question, Question> difficulty = (one, other) -> one.difficulty() == other.difficulty();
        BiPredicate<Question, Question> outcome = (one, other) -> one.outcome() == other.outcome();
        for (BiPredicate<Question, Question> alike : List.of(difficulty.and(outcome), difficulty, outcome,
                (one, other) -> true)) {
            couple(rest, alike, found);
        }
        Map<Integer, Integer> met = new HashMap<>();
        Map<Couple, Integer> turns = new HashMap<>();
        found.forEach(each -> turns.put(each, met.merge(each.first().outcome(), 1, Integer::sum)));
        found.sort(Comparator.comparing(turns::get));
        return found;
    }

    /** Moves the questions that are alike in that way from the rest to the couples. */
    private static void couple(List<Question> rest, BiPredicate<Question, Question> alike, List<Couple> found) {
        for (int i = 0; i < rest.size(); i++) {
            for (int j = i + 1; j < rest.size(); j++) {
                if (alike.test(rest.get(i), rest.get(j))) {
                    Question second = rest.remove(j);
                    found.add(new Couple(rest.remove(i), second));
                    i--;
                    break;
                }
            }
        }
    }

    /** Partners of different difficulty are turned so that what one half has more of is given to the other. */
    private static List<Couple> dealt(List<Couple> couples) {
        Map<Difficulty, Integer> ahead = new EnumMap<>(Difficulty.class);
        List<Couple> dealt = new ArrayList<>();
        for (Couple each : couples) {
            if (each.alike()) {
                dealt.add(each);
                continue;
            }
            Couple fair = ahead.getOrDefault(each.first().difficulty(), 0) > ahead
                    .getOrDefault(each.second().difficulty(), 0) ? each.turned() : each;
            ahead.merge(fair.first().difficulty(), 1, Integer::sum);
            ahead.merge(fair.second().difficulty(), -1, Integer::sum);
            dealt.add(fair);
        }
        return dealt;
    }

    /** @return an even spread over all numbers, the same on every machine */
    private static long lot(long classId, String code) {
        long mixed = mix(classId + 0x9E3779B97F4A7C15L);
        for (int i = 0; i < code.length(); i++) {
            mixed = mix(mixed ^ code.charAt(i));
        }
        return mixed;
    }

    /** The last step of SplitMix64. */
    private static long mix(long number) {
        long mixed = (number ^ number >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
