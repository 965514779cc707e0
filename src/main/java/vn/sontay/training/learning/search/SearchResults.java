package vn.sontay.training.learning.search;

import java.util.List;

/**
 * What was found, by what it is.
 *
 * @param typed whether there was a word to look for
 * @param whole whether all words stand in each place that was found (SEA-3)
 * @param moreLessons how many places in lessons were found besides
 */
public record SearchResults(boolean typed, boolean whole, List<LessonResult> lessons, int moreLessons,
        List<NamedResult> cards, List<NamedResult> terms) {

    /** Before anything was typed. */
    static final SearchResults NOTHING_TYPED = new SearchResults(false, true, List.of(), 0, List.of(), List.of());

    public SearchResults {
        lessons = List.copyOf(lessons);
        cards = List.copyOf(cards);
        terms = List.copyOf(terms);
    }

    public boolean none() {
        return lessons.isEmpty() && cards.isEmpty() && terms.isEmpty();
    }
}
