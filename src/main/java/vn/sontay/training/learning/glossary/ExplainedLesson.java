package vn.sontay.training.learning.glossary;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Explains the terms of a lesson in its clean HTML (GLO-3, GLO-4): a term becomes a button that opens its meaning, by tap and by keyboard, which the browser
 * does alone; one that can't shows the meaning behind the term. A pure function.
 */
final class ExplainedLesson {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)[^>]*>");
    private static final Set<String> WITHOUT_END = Set.of("br", "hr", "img", "input");
    private static final Set<String> PARTS = Set.of("section", "details");
    private static final Set<String> LEFT_ALONE = Set.of("h1", "h2", "h3", "a", "fieldset", "summary", "figure", "th",
            "code", "button");

    private final TermFinder finder;
    private final StringBuilder made = new StringBuilder();
    private final Set<GlossaryTerm> explained = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();
    private int number;

    private ExplainedLesson(TermFinder finder) {
        this.finder = finder;
    }

    /**
     * @param html as the curriculum made it
     * @return the same with its terms explained
     */
    static String of(String html, TermFinder finder) {
        return new ExplainedLesson(finder).explain(html);
    }

    private String explain(String html) {
        Matcher tag = TAG.matcher(html);
        int at = 0;
        while (tag.find()) {
            text(html.substring(at, tag.start()));
            made.append(tag.group());
            pass(tag.group(2), !tag.group(1).isEmpty());
            at = tag.end();
        }
        text(html.substring(at));
        return made.toString();
    }

    private void pass(String element, boolean ends) {
        if (WITHOUT_END.contains(element)) {
            return;
        }
        if (PARTS.contains(element)) {
            explained.clear();
        }
        if (ends) {
            open.removeFirstOccurrence(element);
        } else {
            open.push(element);
        }
    }

    private void text(String text) {
        if (open.stream().anyMatch(LEFT_ALONE::contains)) {
            made.append(text);
            return;
        }
        List<TermFinder.Found> places = finder.find(text).stream().filter(found -> explained.add(found.term()))
                .toList();
        int at = 0;
        for (TermFinder.Found place : places) {
            made.append(text, at, place.start());
            append(text.substring(place.start(), place.end()), place.term());
            at = place.end();
        }
        made.append(text.substring(at));
    }

    /** @param words of the lesson, as they stand in its HTML */
    private void append(String words, GlossaryTerm term) {
        number++;
        made.append("<button type=\"button\" class=\"term\" popovertarget=\"nghia-").append(number)
                .append("\" aria-label=\"").append(words).append(" (xem nghĩa)\">").append(words)
                .append("</button><span class=\"term-meaning\" popover=\"auto\" role=\"note\" id=\"nghia-")
                .append(number).append("\"><strong>").append(escaped(term.term())).append(":</strong> ")
                .append(escaped(term.meaning())).append("</span>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
