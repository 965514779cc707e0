package vn.sontay.training.outcome.document.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In what the paper that came back differs from ours (DOC-8). */
public final class TextDifference {

    /** Fewer words are what a scanner leaves in a picture. */
    private static final int FEWEST = 5;
    /** Comparing grows with the square of it. */
    private static final int MOST = 8_000;
    private static final int CONTEXT = 6;
    /** So few words between two places make one of them. */
    private static final int NEAR = 2;

    private TextDifference() {
    }

    /** @return whether the text has words enough, and not too many, to be compared */
    public static boolean isComparable(String text) {
        int words = Words.of(text).size();
        return words >= FEWEST && words <= MOST;
    }

    /** @return where they differ, in the order of ours; none when they say the same */
    public static List<Passage> between(String ours, String theirs) {
        List<String> our = Words.of(ours);
        List<String> their = Words.of(theirs);
        Map<String, Integer> numbers = new HashMap<>();
        List<Place> places = new ArrayList<>();
        for (AbstractDelta<Word> delta : DiffUtils.diff(words(our, numbers), words(their, numbers),
                new MyersDiffWithLinearSpace<>(Word::isSame), null, false).getDeltas()) {
            Place next = Place.of(delta.getSource(), delta.getTarget());
            if (!places.isEmpty() && next.from() - places.getLast().to() <= NEAR) {
                next = places.removeLast().upTo(next);
            }
            places.add(next);
        }
        return places.stream().map(place -> place.in(our, their)).toList();
    }

    private static List<Word> words(List<String> all, Map<String, Integer> numbers) {
        return all.stream().map(
                each -> new Word(numbers.computeIfAbsent(each, word -> numbers.size()), each, Words.leavesOpen(each)))
                .toList();
    }

    /** A word by its number among those of both, as they are compared millions of times. */
    private record Word(int number, String text, boolean open) {

        static boolean isSame(Word ours, Word theirs) {
            return ours.number == theirs.number || ours.open && Words.isSame(ours.text, theirs.text);
        }
    }

    private record Place(int from, int to, int theirFrom, int theirTo) {

        static Place of(Chunk<Word> ours, Chunk<Word> theirs) {
            return new Place(ours.getPosition(), ours.getPosition() + ours.size(), theirs.getPosition(),
                    theirs.getPosition() + theirs.size());
        }

        Place upTo(Place next) {
            return new Place(from, next.to, theirFrom, next.theirTo);
        }

        Passage in(List<String> ours, List<String> theirs) {
            return new Passage(words(ours, from - CONTEXT, from), words(ours, from, to),
                    words(theirs, theirFrom, theirTo), words(ours, to, to + CONTEXT));
        }

        private static String words(List<String> all, int from, int to) {
            return String.join(" ", all.subList(Math.max(0, from), Math.min(all.size(), to)));
        }
    }
}
