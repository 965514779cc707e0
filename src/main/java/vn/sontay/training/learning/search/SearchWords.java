package vn.sontay.training.learning.search;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontay.training.shared.Word;

/** What somebody looks for: the words of what they typed, each once. */
record SearchWords(List<Word> words) {

    /** More say nothing more of what is meant. */
    private static final int MOST = 12;

    SearchWords {
        words = List.copyOf(words);
    }

    static SearchWords of(String typed) {
        List<Word> words = Word.of(typed);
        return new SearchWords(words.stream().filter(word -> words.stream().filter(each -> same(each, word)).findFirst()
                .filter(first -> first == word).isPresent()).limit(MOST).toList());
    }

    private static boolean same(Word one, Word other) {
        return one.folded().equals(other.folded());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * @return what of a text is meant by these words (SEA-1): by each what is spelt like it, where nothing is what is written like it without accents, and where
     *         nothing is that either what begins with it
     */
    Predicate<Word> in(List<Word> text) {
        Set<String> meant = words.stream().flatMap(word -> meant(word, text)).collect(Collectors.toSet());
        return word -> meant.contains(word.spelt());
    }

    private static Stream<String> meant(Word typed, List<Word> text) {
        List<Predicate<Word>> ways = List.of(word -> !typed.spelt().equals(typed.folded())
                && word.spelt().equals(typed.spelt()), word -> word.folded().equals(typed.folded()),
                word -> begins(typed, word.folded()));
        return ways.stream().map(way -> text.stream().filter(way).map(Word::spelt).toList())
                .filter(found -> !found.isEmpty()).findFirst().stream().flatMap(List::stream);
    }

    /** A single letter begins too many words. */
    static boolean begins(Word typed, String folded) {
        return folded.equals(typed.folded()) || typed.folded().length() > 1 && folded.startsWith(typed.folded());
    }
}
