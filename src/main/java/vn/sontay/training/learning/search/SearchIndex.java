package vn.sontay.training.learning.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.sontay.training.shared.Word;

/** The words of all passages (SEA-1 to SEA-3). Immutable, and the same for everybody. */
final class SearchIndex {

    static final SearchIndex NONE = new SearchIndex(List.of());

    private static final double BEGUN = .4;
    private static final double SPELT_RIGHT = 2;
    private static final double SPELT_OTHERWISE = .6;
    private static final String AFTER_ALL_LETTERS = "\uffff";

    private final List<Indexed> passages;
    private final NavigableMap<String, Set<Posting>> postings = new TreeMap<>();

    /** Where a word stands, by what it weighs there (SEA-2). */
    private enum Field {

        TITLE(8), HEADING(5), TEXT(1), TITLE_ABOVE(.3);

        private final double weight;

        Field(double weight) {
            this.weight = weight;
        }
    }

    private record Posting(int passage, Field field, String spelt) {
    }

    private record Indexed(Passage passage, Map<Field, List<String>> folded) {
    }

    /**
     * What was found.
     *
     * @param words how many of the words looked for are in it
     */
    record Hit(Passage passage, int words, double score) {
    }

    /** @param passages of equally good ones, the earlier is told first */
    SearchIndex(List<Passage> passages) {
        List<Indexed> indexed = new ArrayList<>();
        for (Passage passage : passages) {
            Map<Field, List<String>> folded = new HashMap<>();
            fields(passage).forEach((field, text) -> {
                List<Word> words = Word.of(text);
                folded.put(field, words.stream().map(Word::folded).toList());
                words.forEach(word -> postings.computeIfAbsent(word.folded(), each -> new HashSet<>())
                        .add(new Posting(indexed.size(), field, word.spelt())));
            });
            indexed.add(new Indexed(passage, folded));
        }
        this.passages = List.copyOf(indexed);
    }

    private static Map<Field, String> fields(Passage passage) {
        return Map.of(passage.place().isEmpty() ? Field.TITLE : Field.TITLE_ABOVE, passage.title(), Field.HEADING,
                passage.heading(), Field.TEXT, passage.text());
    }

    /** @return what of the allowed passages has all words, or else most of them, the best first */
    List<Hit> find(SearchWords wanted, Predicate<Passage> allowed) {
        Map<Integer, List<Double>> scores = new HashMap<>();
        for (Word word : wanted.words()) {
            best(word).forEach((passage, score) -> {
                if (allowed.test(passages.get(passage).passage())) {
                    scores.computeIfAbsent(passage, each -> new ArrayList<>()).add(score);
                }
            });
        }
        int most = scores.values().stream().mapToInt(List::size).max().orElse(0);
        if (most * 2 < wanted.words().size()) {
            return List.of();
        }
        return scores.entrySet().stream().filter(each -> each.getValue().size() == most)
                .sorted(Map.Entry.comparingByKey())
                .map(each -> new Hit(passages.get(each.getKey()).passage(), most,
                        each.getValue().stream().mapToDouble(score -> score).sum()
                                + together(wanted, passages.get(each.getKey()))))
                .sorted(Comparator.comparingDouble(Hit::score).reversed()).toList();
    }

    /** @return by passage, what the word is worth where it stands best */
    private Map<Integer, Double> best(Word word) {
        NavigableMap<String, Set<Posting>> found = word.folded().length() == 1
                ? postings.subMap(word.folded(), true, word.folded(), true)
                : postings.subMap(word.folded(), true, word.folded() + AFTER_ALL_LETTERS, false);
        Map<Integer, Double> best = new HashMap<>();
        found.forEach((folded, all) -> all.forEach(posting -> best.merge(posting.passage(),
                worth(word, folded, posting), Math::max)));
        return best;
    }

    private static double worth(Word word, String folded, Posting posting) {
        double worth = posting.field().weight;
        if (!folded.equals(word.folded())) {
            return worth * BEGUN;
        }
        if (word.spelt().equals(word.folded())) {
            return worth;
        }
        return worth * (posting.spelt().equals(word.spelt()) ? SPELT_RIGHT : SPELT_OTHERWISE);
    }

    /** @return what it is worth that words looked for stand beside each other */
    private static double together(SearchWords wanted, Indexed passage) {
        double worth = 0;
        for (int i = 1; i < wanted.words().size(); i++) {
            String first = wanted.words().get(i - 1).folded();
            Word second = wanted.words().get(i);
            for (Map.Entry<Field, List<String>> field : passage.folded().entrySet()) {
                worth += stand(first, second, field.getValue()) ? field.getKey().weight * 2 : 0;
            }
        }
        return worth;
    }

    private static boolean stand(String first, Word second, List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i - 1).equals(first) && SearchWords.begins(second, words.get(i))) {
                return true;
            }
        }
        return false;
    }
}
