package vn.sontay.training.assessment.interchange;

/** A text of a file, as it stands there without the file's own escapes. */
public record MarkedText(Markup markup, String text) {

    static final MarkedText NONE = plain("");

    static MarkedText plain(String text) {
        return new MarkedText(Markup.PLAIN, text);
    }

    boolean isEmpty() {
        return text.isBlank();
    }
}
