package vn.sontay.training.assessment.quiz.draw;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.Difficulty;
import vn.sontay.training.assessment.question.Lot;

/**
 * The order from which somebody is asked who was asked before (QUI-23): for each question of the first draw one of its lesson
 * that they haven't seen, as near as can be in difficulty and outcome; where a lesson has none left, the one that they haven't
 * seen for the longest.
 */
final class Afresh {

    private final List<Placed> goal;
    private final @Nullable Placed[] picked;
    private final Set<Placed> unseen = new LinkedHashSet<>();
    private final List<Placed> seenBefore;
    private final Map<String, Instant> seen;

    private record Kind(String lessonCode, Difficulty difficulty, int outcome) {
    }

    /**
     * @param goal the first draw
     * @param pool what may be asked, in whatever order
     * @param seed from which the lots follow
     * @param seen when each was asked last, by code
     */
    Afresh(List<Placed> goal, List<Placed> pool, long seed, Map<String, Instant> seen) {
        this.goal = goal;
        this.picked = new Placed[goal.size()];
        this.seen = seen;
        List<Placed> dealt = pool.stream()
                .sorted(Comparator.<Placed>comparingLong(each -> Lot.of(seed, each.question().code()))
                        .thenComparing(each -> each.question().code()))
                .toList();
        dealt.stream().filter(each -> !seen.containsKey(each.question().code())).forEach(unseen::add);
        this.seenBefore = new ArrayList<>(dealt.stream().filter(each -> seen.containsKey(each.question().code()))
                .sorted(Comparator.comparing(this::asked)).toList());
    }

    private Instant asked(Placed placed) {
        return Objects.requireNonNull(seen.get(placed.question().code()));
    }

    /** @return everything, those for the goal first */
    List<Placed> order() {
        pick(each -> new Kind(each.question().lessonCode(), each.question().difficulty(), each.question().outcome()));
        pick(each -> new Kind(each.question().lessonCode(), each.question().difficulty(), 0));
        for (int i = 0; i < picked.length; i++) {
            picked[i] = picked[i] == null ? near(goal.get(i)) : picked[i];
        }
        mend();
        for (int i = 0; i < picked.length; i++) {
            picked[i] = picked[i] == null ? again(goal.get(i)) : picked[i];
        }
        List<Placed> order = new ArrayList<>();
        for (Placed each : picked) {
            if (each != null) {
                order.add(each);
            }
        }
        order.addAll(unseen);
        order.addAll(seenBefore);
        return order;
    }

    /** Picks unseen ones of that kind. */
    private void pick(Function<Placed, Kind> kind) {
        Map<Kind, Deque<Placed>> waiting = new HashMap<>();
        unseen.forEach(each -> waiting.computeIfAbsent(kind.apply(each), any -> new ArrayDeque<>()).add(each));
        for (int i = 0; i < picked.length; i++) {
            Deque<Placed> found = waiting.get(kind.apply(goal.get(i)));
            if (picked[i] == null && found != null && !found.isEmpty()) {
                Placed next = found.remove();
                picked[i] = next;
                unseen.remove(next);
            }
        }
    }

    /** @return an unseen one of the lesson, of the difficulty that all of it lacks most; null when it has none */
    private @Nullable Placed near(Placed wanted) {
        Map<Difficulty, Integer> lacking = lacking();
        Placed found = unseen.stream().filter(each -> ofLesson(each, wanted))
                .max(Comparator.comparingInt(each -> lacking.getOrDefault(each.question().difficulty(), 0)))
                .orElse(null);
        if (found != null) {
            unseen.remove(found);
        }
        return found;
    }

    /** @return how many more of each difficulty the goal has than what is picked */
    private Map<Difficulty, Integer> lacking() {
        Map<Difficulty, Integer> lacking = new EnumMap<>(Difficulty.class);
        goal.forEach(each -> lacking.merge(each.question().difficulty(), 1, Integer::sum));
        for (Placed each : picked) {
            if (each != null) {
                lacking.merge(each.question().difficulty(), -1, Integer::sum);
            }
        }
        return lacking;
    }

    /** Changes what there is too much of, by its difficulty, for what is lacking, lesson by lesson. */
    private void mend() {
        for (int i = 0; i < picked.length; i++) {
            Placed much = picked[i];
            Map<Difficulty, Integer> lacking = lacking();
            if (much == null || lacking.getOrDefault(much.question().difficulty(), 0) >= 0) {
                continue;
            }
            Placed better = unseen.stream().filter(each -> ofLesson(each, much))
                    .filter(each -> lacking.getOrDefault(each.question().difficulty(), 0) > 0).findFirst().orElse(null);
            if (better != null) {
                picked[i] = better;
                unseen.remove(better);
                unseen.add(much);
            }
        }
    }

    /** @return of the lesson's the one that wasn't seen for the longest, of several that of the same difficulty */
    private @Nullable Placed again(Placed wanted) {
        List<Placed> own = seenBefore.stream().filter(each -> ofLesson(each, wanted)).toList();
        if (own.isEmpty()) {
            return null;
        }
        Instant longest = asked(own.getFirst());
        Placed found = own.stream().filter(each -> asked(each).equals(longest))
                .filter(each -> each.question().difficulty() == wanted.question().difficulty()).findFirst()
                .orElse(own.getFirst());
        seenBefore.remove(found);
        return found;
    }

    private static boolean ofLesson(Placed one, Placed other) {
        return one.question().lessonCode().equals(other.question().lessonCode());
    }
}
