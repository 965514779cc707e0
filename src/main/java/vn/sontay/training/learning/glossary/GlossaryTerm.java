package vn.sontay.training.learning.glossary;

import java.util.List;
import java.util.stream.Stream;
import vn.sontay.training.shared.Vietnamese;

/**
 * A word of the field, told in plain words.
 *
 * @param term as the page has it
 * @param also other ways of writing or saying it; may be empty
 * @param meaning one or two sentences
 */
public record GlossaryTerm(String term, List<String> also, String meaning) {

    public GlossaryTerm {
        also = List.copyOf(also);
    }

    /** @return every way of writing it */
    public List<String> written() {
        return Stream.concat(Stream.of(term), also.stream()).toList();
    }

    /** @return the id of its place on the page, such as {@code tu-ma-ho-so} */
    public String id() {
        return "tu-" + Vietnamese.fold(term).replaceAll("[^a-z0-9]+", "-");
    }

    /** @return the other ways on a line */
    public String alsoLine() {
        return String.join(", ", also);
    }
}
