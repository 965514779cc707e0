package vn.sontay.training.quiz;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.sontay.training.question.Difficulty;
import vn.sontay.training.question.Question;

/** Finds couples between the halves, and the order in which they keep the halves even (QUI-11). */
final class Couples {

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
        Set<Placed> coupled = new HashSet<>();
        for (Placed each : ours) {
            Deque<Placed> partners = waiting.get(kind.apply(each.question()));
            if (partners != null && !partners.isEmpty()) {
                Placed partner = partners.remove();
                found.add(new Couple(each, partner));
                coupled.add(each);
                coupled.add(partner);
            }
        }
        ours.removeAll(coupled);
        theirs.removeAll(coupled);
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
