package vn.sontay.training.learning.curriculum;

import java.util.List;

/**
 * A lesson as a tree of its parts, without HTML: for paper and whatever else isn't a page.
 *
 * @param sections in their order; what stands before the first heading is a section without title
 */
public record LessonDocument(List<Section> sections) {

    /** A lesson without a text. */
    public static final LessonDocument EMPTY = new LessonDocument(List.of());

    public LessonDocument {
        sections = List.copyOf(sections);
    }

    /** @param title empty for what stands before the first heading */
    public record Section(String title, LessonSection.Kind kind, List<Part> parts) {

        public Section {
            parts = List.copyOf(parts);
        }
    }

    /** What a section consists of. */
    public sealed interface Part {
    }

    /** The heading of a smaller part within a section. */
    public record Heading(String title) implements Part {
    }

    /** Running text. */
    public record Paragraph(List<Run> runs) implements Part {

        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    /**
     * A list.
     *
     * @param numbered steps, counted from {@code first}; else bullets
     */
    public record Items(boolean numbered, int first, List<List<Part>> items) implements Part {

        public Items {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A table.
     *
     * @param header one cell a column
     * @param rows each as many cells as the header
     */
    public record Table(List<List<Run>> header, List<List<List<Run>>> rows) implements Part {

        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Somebody's words, or an example that is set off. */
    public record Quote(List<Part> parts) implements Part {

        public Quote {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A picture alone between paragraphs.
     *
     * @param alt what it shows
     * @param caption stands under it; may be empty
     */
    public record Drawing(Picture picture, String alt, String caption) implements Part {
    }

    /** @param number in the lesson, from 1 */
    public record Question(SelfCheck check, int number) implements Part {
    }

    /** A line between two parts. */
    public record Divider() implements Part {
    }

    /**
     * Words in one look.
     *
     * @param text a line break in it is meant
     * @param address where a link leads; empty for what is no link
     */
    public record Run(String text, boolean bold, boolean italic, boolean code, String address) {

        boolean looksLike(Run other) {
            return bold == other.bold && italic == other.italic && code == other.code
                    && address.equals(other.address);
        }
    }
}
