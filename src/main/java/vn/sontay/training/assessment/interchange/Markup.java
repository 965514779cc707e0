package vn.sontay.training.assessment.interchange;

import java.util.Locale;
import java.util.Optional;

/** How a text of a file says what is bold and what is a list. */
public enum Markup {

    /** Words with a little HTML in between, lines as they are written: what Moodle takes a text for that doesn't say. */
    MOODLE,
    /** Characters that mean themselves. */
    PLAIN, HTML, MARKDOWN;

    /** @return the one that GIFT calls so in brackets */
    static Optional<Markup> ofGift(String name) {
        return switch (name) {
            case "moodle" -> Optional.of(MOODLE);
            case "plain" -> Optional.of(PLAIN);
            case "html" -> Optional.of(HTML);
            case "markdown" -> Optional.of(MARKDOWN);
            default -> Optional.empty();
        };
    }

    /** @return the one that Moodle XML calls so in the attribute {@code format} */
    static Markup ofMoodleXml(String name, Markup usual) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "html" -> HTML;
            case "markdown" -> MARKDOWN;
            case "plain_text" -> PLAIN;
            case "moodle_auto_format" -> MOODLE;
            default -> usual;
        };
    }
}
