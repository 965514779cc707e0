package vn.sontay.training.learning.search;

import java.util.List;
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

    /** @return whether a word of a text is one of these, or begins with one (SEA-1) */
    boolean has(Word found) {
        return words.stream().anyMatch(word -> begins(word, found.folded()));
    }

    /** A single letter begins too many words. */
    static boolean begins(Word typed, String folded) {
        return folded.equals(typed.folded()) || typed.folded().length() > 1 && folded.startsWith(typed.folded());
    }
}
