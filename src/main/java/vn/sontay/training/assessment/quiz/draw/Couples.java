package vn.sontay.training.assessment.quiz.draw;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.sontay.training.assessment.question.Difficulty;
import vn.sontay.training.assessment.question.Question;

/** Finds couples between the halves, and the order in which they keep the halves even (QUI-11). */
final class Couples {

    private static final Deque<Integer> NOTHING = new ArrayDeque<>();

    private record Outcome(Difficulty difficulty, int number) {
    }

    private Couples() {
    }

    /** @return couples of one lesson, so ordered that its outcomes take turns; what finds no partner is left out */
    static List<Couple> of(List<Placed> first, List<Placed> second) {
        List<Couple> found = new ArrayList<>();
        List<Placed> ours = new ArrayList<>(first);
        List<Placed> theirs = new ArrayList<>(second);
        couple(ours, theirs, question -> new Outcome(question.difficulty(), question.outcome()), found);
        couple(ours, theirs, Question::difficulty, found);
        couple(ours, theirs, Question::outcome, found);
        couple(ours, theirs, question -> true, found);
        Map<Integer, Integer> met = new HashMap<>();
        List<Ranked<Couple>> turns = new ArrayList<>();
        for (Couple each : found) {
            turns.add(new Ranked<>(each, met.merge(each.first().question().outcome(), 1, Integer::sum), 0));
        }
        return Ranked.inOrder(turns);
    }

    /** Moves what is of one kind in both halves to the couples. */
    private static void couple(List<Placed> ours, List<Placed> theirs, Function<Question, Object> kind,
            List<Couple> found) {
        Map<Object, Deque<Placed>> waiting = new HashMap<>();
        theirs.forEach(each -> waiting.computeIfAbsent(kind.apply(each.question()), any -> new ArrayDeque<>())
                .add(each));
        Set<Placed> coupled = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Placed each : ours) {
            Deque<Placed> partners = waiting.get(kind.apply(each.question()));
            if (partners != null && !partners.isEmpty()) {
                Placed partner = partners.remove();
                found.add(new Couple(each, partner));
                coupled.add(each);
                coupled.add(partner);
            }
        }
        ours.removeIf(coupled::contains);
        theirs.removeIf(coupled::contains);
    }

    /**
     * @param slots which lesson comes when, each as often as it has couples
     * @param byLesson couples in their order within the lesson
     * @return all of them: each beginning holds the difficulties in proportion too, as far as the lesson at hand has them
     */
    static List<Couple> spread(List<String> slots, Map<String, List<Couple>> byLesson) {
        Map<Difficulty, Integer> total = new EnumMap<>(Difficulty.class);
        byLesson.values().forEach(own -> own.forEach(each -> total.merge(each.difficulty(), 1, Integer::sum)));
        Map<String, Map<Difficulty, Deque<Integer>>> left = new HashMap<>();
        byLesson.forEach((lesson, own) -> IntStream.range(0, own.size())
                .forEach(i -> left.computeIfAbsent(lesson, any -> new EnumMap<>(Difficulty.class))
                        .computeIfAbsent(own.get(i).difficulty(), any -> new ArrayDeque<>()).add(i)));
        Map<Difficulty, Integer> met = new EnumMap<>(Difficulty.class);
        List<Couple> spread = new ArrayList<>();
        for (String lesson : slots) {
            long next = spread.size() + 1L;
            Map<Difficulty, Deque<Integer>> own = left.getOrDefault(lesson, Map.of());
            Difficulty behind = Collections.max(own.keySet(), Comparator
                    .<Difficulty>comparingLong(each -> total.getOrDefault(each, 0) * next
                            - met.getOrDefault(each, 0) * (long) slots.size())
                    .thenComparing(each -> -own.getOrDefault(each, NOTHING).element()));
            Deque<Integer> found = own.getOrDefault(behind, NOTHING);
            spread.add(byLesson.getOrDefault(lesson, List.of()).get(found.remove()));
            met.merge(behind, 1, Integer::sum);
            if (found.isEmpty()) {
                own.remove(behind);
            }
        }
        return spread;
    }

    /** @return the same couples; one whose partners differ waits until no difficulty is ahead by more than one through it */
    static List<Couple> even(List<Couple> couples) {
        Map<Difficulty, Integer> ahead = new EnumMap<>(Difficulty.class);
        List<Couple> even = new ArrayList<>();
        List<Couple> waiting = new ArrayList<>();
        for (Couple each : couples) {
            if (each.alike()) {
                even.add(each);
                continue;
            }
            waiting.add(each);
            for (int i = 0; i < waiting.size(); i++) {
                if (fits(waiting.get(i), ahead)) {
                    Couple next = waiting.remove(i);
                    ahead.merge(next.first().question().difficulty(), 1, Integer::sum);
                    ahead.merge(next.second().question().difficulty(), -1, Integer::sum);
                    even.add(next);
                    i = -1;
                }
            }
        }
        even.addAll(waiting);
        return even;
    }

    private static boolean fits(Couple couple, Map<Difficulty, Integer> ahead) {
        return ahead.getOrDefault(couple.first().question().difficulty(), 0) < 1
                && ahead.getOrDefault(couple.second().question().difficulty(), 0) > -1;
    }
}
