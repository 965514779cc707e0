package vn.sontay.training.learning.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.sontay.training.shared.Word;

/**
 * A piece of a text in which the words looked for are marked.
 *
 * @param runs in their order
 */
public record Marked(List<Run> runs) {

    private static final int BEFORE = 5;
    private static final int LONGEST = 30;
    private static final String LEFT_OUT = "…";

    public Marked {
        runs = List.copyOf(runs);
    }

    /** @param marked whether it is one of the words looked for */
    public record Run(String text, boolean marked) {
    }

    /** @return the whole text */
    static Marked whole(String text, SearchWords wanted) {
        List<Word> words = Word.of(text);
        return piece(text, words, 0, text.length(), wanted.in(words));
    }

    /** @return as much of the text as fits on some lines, where most of the words stand */
    static Marked best(String text, SearchWords wanted) {
        List<Word> words = Word.of(text);
        if (words.size() <= LONGEST) {
            return whole(text, wanted);
        }
        Predicate<Word> meant = wanted.in(words);
        int first = Math.max(0, Math.min(densest(words, meant) - BEFORE, words.size() - LONGEST));
        int last = Math.min(words.size(), first + LONGEST);
        int start = first == 0 ? 0 : words.get(first).start();
        int end = last == words.size() ? text.length() : words.get(last - 1).end();
        List<Run> runs = new ArrayList<>(piece(text, words, start, end, meant).runs());
        if (first > 0) {
            runs.addFirst(new Run(LEFT_OUT, false));
        }
        if (last < words.size()) {
            runs.add(new Run(LEFT_OUT, false));
        }
        return new Marked(runs);
    }

    private static int densest(List<Word> words, Predicate<Word> meant) {
        List<Word> found = words.stream().filter(meant).toList();
        int best = 0;
        int most = 0;
        for (Word from : found) {
            int at = words.indexOf(from);
            Set<String> within = new HashSet<>();
            int beside = 0;
            for (int i = at; i < Math.min(at + LONGEST - BEFORE, words.size()); i++) {
                if (meant.test(words.get(i))) {
                    within.add(words.get(i).folded());
                    beside += i > 0 && meant.test(words.get(i - 1)) ? 1 : 0;
                }
            }
            int worth = within.size() * 10 + beside;
            if (worth > most) {
                most = worth;
                best = at;
            }
        }
        return best;
    }

    private static Marked piece(String text, List<Word> words, int start, int end, Predicate<Word> meant) {
        List<Run> runs = new ArrayList<>();
        int at = start;
        for (Word word : words) {
            if (word.start() >= start && word.end() <= end && meant.test(word)) {
                add(runs, text.substring(at, word.start()), false);
                add(runs, text.substring(word.start(), word.end()), true);
                at = word.end();
            }
        }
        add(runs, text.substring(at, end), false);
        return new Marked(runs);
    }

    private static void add(List<Run> runs, String text, boolean marked) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, marked));
        }
    }
}
