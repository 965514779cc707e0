package vn.sontay.training.learning.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sontay.training.shared.Word;

/** Finds terms in running text (GLO-3). Immutable. */
final class TermFinder {

    /** The ways of writing that begin with a word, the longest first. */
    private final Map<String, List<Way>> byFirstWord = new HashMap<>();

    private record Way(List<String> words, GlossaryTerm term) {
    }

    /**
     * A term in a text.
     *
     * @param start the place of its first character
     * @param end the place after its last
     */
    record Found(int start, int end, GlossaryTerm term) {
    }

    TermFinder(List<GlossaryTerm> terms) {
        for (GlossaryTerm term : terms) {
            for (String written : term.written()) {
                List<String> words = Word.of(written).stream().map(Word::spelt).toList();
                if (!words.isEmpty()) {
                    byFirstWord.computeIfAbsent(words.getFirst(), word -> new ArrayList<>()).add(new Way(words, term));
                }
            }
        }
        byFirstWord.values().forEach(
                ways -> ways.sort(Comparator.comparingInt((Way way) -> way.words().size()).reversed()));
    }

    /** @return all places of terms in their order; they don't overlap */
    List<Found> find(String text) {
        List<Word> words = Word.of(text);
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int begins = at;
            Way way = byFirstWord.getOrDefault(words.get(at).spelt(), List.of()).stream()
                    .filter(each -> stands(each.words(), text, words, begins)).findFirst().orElse(null);
            if (way == null) {
                at++;
            } else {
                at += way.words().size();
                found.add(new Found(words.get(begins).start(), words.get(at - 1).end(), way.term()));
            }
        }
        return found;
    }

    /** Between the words of a term there is nothing but spaces. */
    private static boolean stands(List<String> term, String text, List<Word> words, int at) {
        if (at + term.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < term.size(); i++) {
            Word word = words.get(at + i);
            if (!word.spelt().equals(term.get(i))
                    || i > 0 && !text.substring(words.get(at + i - 1).end(), word.start()).isBlank()) {
                return false;
            }
        }
        return true;
    }
}
