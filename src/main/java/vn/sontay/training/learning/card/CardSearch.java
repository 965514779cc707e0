package vn.sontay.training.learning.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.sontay.training.shared.Vietnamese;

/** Finds cards by words (CRD-4). What is searched is folded once. */
final class CardSearch {

    /** So many of the nearest are offered where no card has all words. */
    private static final int NEAREST = 5;

    private final List<Entry> entries;

    CardSearch(Collection<Card> cards) {
        this.entries = cards.stream().map(Entry::of).toList();
    }

    FoundCards find(String query, LocalDate day) {
        List<String> words = words(query);
        if (words.isEmpty()) {
            return new FoundCards(List.of(), true);
        }
        String phrase = String.join(" ", words);
        List<Entry> right = entries.stream().filter(entry -> entry.card.isRightOn(day)).toList();
        List<Card> exact = right.stream().filter(entry -> entry.rank(phrase, words) < Entry.NONE)
                .sorted(Comparator.comparingInt((Entry entry) -> entry.rank(phrase, words))
                        .thenComparingInt(entry -> entry.card.title().length()))
                .map(Entry::card).toList();
        return exact.isEmpty() ? new FoundCards(nearest(right, words), false) : new FoundCards(exact, true);
    }

    /** At least half of the words stand in the card's names. */
    private static List<Card> nearest(List<Entry> entries, List<String> words) {
        return entries.stream().filter(entry -> entry.named(words) * 2 >= words.size())
                .sorted(Comparator.comparingLong((Entry entry) -> -entry.named(words))).limit(NEAREST).map(Entry::card)
                .toList();
    }

    /** @return the folded words of a text, without what stands between them */
    static List<String> words(String text) {
        return Stream.of(Vietnamese.fold(text).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
    }

    private static String spaced(List<String> words) {
        return " " + String.join(" ", words) + " ";
    }

    /**
     * @param names the title and the other words, each between spaces
     * @param text all of it, with a space before each word
     */
    private record Entry(Card card, List<String> names, String text) {

        private static final int NONE = 5;

        static Entry of(Card card) {
            List<String> names = Stream.concat(Stream.of(card.title()), card.words().stream())
                    .map(name -> spaced(CardSearch.words(name))).toList();
            List<String> text = new ArrayList<>(names);
            card.fields().stream().flatMap(CardField::words).forEach(line -> text.add(spaced(CardSearch.words(line))));
            return new Entry(card, names, String.join("", text));
        }

        /** @return how well it fits, 0 the best; {@link #NONE} where a word is missing */
        int rank(String phrase, List<String> words) {
            if (names.contains(" " + phrase + " ")) {
                return 0;
            }
            if (names.getFirst().contains(" " + phrase)) {
                return 1;
            }
            if (names.stream().anyMatch(name -> name.contains(" " + phrase))) {
                return 2;
            }
            if (named(words) == words.size()) {
                return 3;
            }
            return words.stream().allMatch(word -> text.contains(" " + word)) ? 4 : NONE;
        }

        /** @return how many of the words begin a word of its names */
        long named(List<String> words) {
            return words.stream().filter(word -> names.stream().anyMatch(name -> name.contains(" " + word))).count();
        }
    }
}
