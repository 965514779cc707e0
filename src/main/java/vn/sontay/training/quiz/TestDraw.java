package vn.sontay.training.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.question.Difficulty;
import vn.sontay.training.question.Question;

/**
 * A class's questions in two equivalent halves, and the tests drawn from them (QUI-11). Two questions of a lesson that are as
 * alike as can be (difficulty, then outcome) make a couple, of which each half gets one; a lesson's odd question is left out.
 * The couples stand in an order in which every beginning holds each lesson in proportion, and where partners differ in
 * difficulty they are dealt so that at every beginning no difficulty is ahead in one half by more than one. So two tests of
 * one length are equivalent too, and of whatever length they never share a question.
 *
 * <p>All of it follows from the class and the codes: everybody of a class gets the same test, on the screen and on paper, and
 * nothing is stored. A changed bank changes what is drawn for those who begin later. Where each attempt draws for itself, its
 * seed deals the same half anew, with each lesson and difficulty in proportion (QUI-18). Safe for many threads.
 */
final class TestDraw {

    private final List<Couple> couples;
    /** Worked out once: a page that only counts draws too. */
    private final Map<Share, List<Placed>> shares = new ConcurrentHashMap<>();

    /** A question and its place in the order of the course's lessons, then of the bank. */
    private record Placed(Question question, int place) {
    }

    private record Couple(Placed first, Placed second) {

        boolean alike() {
            return first.question().difficulty() == second.question().difficulty();
        }

        Couple turned() {
            return new Couple(second, first);
        }

        Placed of(Half half) {
            return half == Half.FIRST ? first : second;
        }
    }

    /**
     * @param share from 0 to 1: how much of the same kind stands before the middle of this one
     * @param lot between kinds with the same share
     */
    private record Ranked<T>(T thing, double share, long lot) {

        static <T> List<T> inOrder(List<Ranked<T>> ranked) {
            return ranked.stream()
                    .sorted(Comparator.<Ranked<T>>comparingDouble(Ranked::share).thenComparingLong(Ranked::lot))
                    .map(Ranked::thing).toList();
        }

        /** @return the middle of thing number i of so many */
        static double share(int i, int count) {
            return (2 * i + 1) / (2.0 * count);
        }
    }

    /** What a quiz draws from. */
    private record Share(Half half, List<String> lessonCodes, List<String> tags) {
    }

    private record Outcome(Difficulty difficulty, int number) {
    }

    private record Stratum(String lessonCode, Difficulty difficulty) {
    }

    /**
     * @param lessonCodes the course's, in its order
     * @param questions those that are valid for the class, in the bank's order; of other lessons too
     */
    TestDraw(long classId, List<String> lessonCodes, List<Question> questions) {
        Map<String, List<Question>> byLesson = new HashMap<>();
        questions.forEach(each -> byLesson.computeIfAbsent(each.lessonCode(), code -> new ArrayList<>()).add(each));
        List<Ranked<Couple>> ranked = new ArrayList<>();
        int place = 0;
        for (String lesson : lessonCodes) {
            List<Ranked<Placed>> own = new ArrayList<>();
            for (Question question : byLesson.getOrDefault(lesson, List.of())) {
                own.add(new Ranked<>(new Placed(question, place++), 0, lot(classId, question.code())));
            }
            own.sort(Comparator.<Ranked<Placed>>comparingLong(Ranked::lot)
                    .thenComparing(each -> each.thing().question().code()));
            List<Couple> found = couples(own.stream().map(Ranked::thing).toList());
            long lot = lot(classId, lesson);
            for (int i = 0; i < found.size(); i++) {
                ranked.add(new Ranked<>(found.get(i), Ranked.share(i, found.size()), lot));
            }
        }
        this.couples = dealt(Ranked.inOrder(ranked));
    }

    /** @return the questions of that quiz in the order of the course's lessons, then of the bank */
    List<Question> take(Quiz quiz) {
        return draw(quiz, null).questions();
    }

    /**
     * @param seed of an attempt that draws for itself; null for what the class gets
     * @return what can be drawn, in the order of the course's lessons, then of the bank
     */
    Drawn draw(Quiz quiz, @Nullable Long seed) {
        List<Placed> half = shares.computeIfAbsent(new Share(quiz.half(), quiz.lessonCodes(), quiz.rules().tags()),
                this::placed);
        return new Hand(seed == null ? half : anew(half, seed)).draw(quiz);
    }

    private List<Placed> placed(Share share) {
        Set<String> lessons = Set.copyOf(share.lessonCodes());
        List<String> tags = share.tags();
        return couples.stream().map(couple -> couple.of(share.half()))
                .filter(each -> lessons.contains(each.question().lessonCode()))
                .filter(each -> tags.isEmpty() || each.question().tags().stream().anyMatch(tags::contains)).toList();
    }

    /** What is drawn from, one thing after another. */
    private static final class Hand {

        private final List<Placed> rest;
        private final List<Placed> drawn = new ArrayList<>();

        Hand(List<Placed> rest) {
            this.rest = rest;
        }

        Drawn draw(Quiz quiz) {
            boolean[] taken = new boolean[rest.size()];
            int shortRule = Drawn.NONE;
            int missing = 0;
            List<DrawRule> rules = quiz.rules().draw();
            for (int i = 0; i < rules.size(); i++) {
                int lacking = take(rules.get(i), taken);
                if (lacking > 0 && shortRule == Drawn.NONE) {
                    shortRule = i;
                    missing = lacking;
                }
            }
            int more = quiz.questions() - quiz.rules().drawn();
            if (more > 0) {
                int lacking = take(new DrawRule(more, List.of(), List.of(), null), taken);
                missing = shortRule == Drawn.NONE ? lacking : missing;
            }
            return new Drawn(drawn.stream().sorted(Comparator.comparingInt(Placed::place)).map(Placed::question)
                    .toList(), shortRule, missing);
        }

        /** @return how many are lacking */
        private int take(DrawRule rule, boolean[] taken) {
            int lacking = rule.count();
            for (int i = 0; i < taken.length && lacking > 0; i++) {
                if (!taken[i] && rule.wants(rest.get(i).question())) {
                    taken[i] = true;
                    drawn.add(rest.get(i));
                    lacking--;
                }
            }
            return lacking;
        }
    }

    /** @return a half in the order of that seed, of which every beginning holds each lesson and difficulty in proportion */
    private static List<Placed> anew(List<Placed> half, long seed) {
        Map<Stratum, List<Ranked<Placed>>> strata = new LinkedHashMap<>();
        for (Placed each : half) {
            Question question = each.question();
            strata.computeIfAbsent(new Stratum(question.lessonCode(), question.difficulty()),
                    stratum -> new ArrayList<>()).add(new Ranked<>(each, 0, lot(seed, question.code())));
        }
        List<Ranked<Placed>> ranked = new ArrayList<>();
        for (List<Ranked<Placed>> stratum : strata.values()) {
            stratum.sort(Comparator.comparingLong(Ranked::lot));
            for (int i = 0; i < stratum.size(); i++) {
                Ranked<Placed> each = stratum.get(i);
                ranked.add(new Ranked<>(each.thing(), Ranked.share(i, stratum.size()), each.lot()));
            }
        }
        return Ranked.inOrder(ranked);
    }

    /** @return couples of one lesson, so ordered that its outcomes take turns */
    private static List<Couple> couples(List<Placed> questions) {
        List<Couple> found = new ArrayList<>();
        List<Placed> rest = questions;
        rest = couple(rest, question -> new Outcome(question.difficulty(), question.outcome()), found);
        rest = couple(rest, Question::difficulty, found);
        rest = couple(rest, Question::outcome, found);
        couple(rest, question -> true, found);
        Map<Integer, Integer> met = new HashMap<>();
        List<Ranked<Couple>> turns = new ArrayList<>();
        for (Couple each : found) {
            turns.add(new Ranked<>(each, met.merge(each.first().question().outcome(), 1, Integer::sum), 0));
        }
        return Ranked.inOrder(turns);
    }

    /**
     * Adds a couple of each two questions of one kind that follow each other.
     *
     * @return those that are left, at most one of each kind
     */
    private static List<Placed> couple(List<Placed> questions, Function<Question, Object> kind, List<Couple> found) {
        Map<Object, Integer> waiting = new HashMap<>();
        @Nullable
        Placed[] partners = new Placed[questions.size()];
        boolean[] coupled = new boolean[questions.size()];
        for (int i = 0; i < partners.length; i++) {
            Integer first = waiting.remove(kind.apply(questions.get(i).question()));
            if (first == null) {
                waiting.put(kind.apply(questions.get(i).question()), i);
            } else {
                partners[first] = questions.get(i);
                coupled[first] = true;
                coupled[i] = true;
            }
        }
        List<Placed> rest = new ArrayList<>();
        for (int i = 0; i < partners.length; i++) {
            Placed partner = partners[i];
            if (partner != null) {
                found.add(new Couple(questions.get(i), partner));
            } else if (!coupled[i]) {
                rest.add(questions.get(i));
            }
        }
        return rest;
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
            Couple fair = ahead.getOrDefault(each.first().question().difficulty(), 0) > ahead
                    .getOrDefault(each.second().question().difficulty(), 0) ? each.turned() : each;
            ahead.merge(fair.first().question().difficulty(), 1, Integer::sum);
            ahead.merge(fair.second().question().difficulty(), -1, Integer::sum);
            dealt.add(fair);
        }
        return dealt;
    }

    /** @return an even spread over all numbers, the same on every machine */
    private static long lot(long number, String code) {
        long mixed = mix(number + 0x9E3779B97F4A7C15L);
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
