package vn.sontay.training.assessment.interchange;

import org.owasp.html.Encoding;
import vn.sontay.training.assessment.question.QuestionHtml;
import vn.sontay.training.assessment.question.TextFormat;

/** Answers that other programs keep as mere characters, where our question is HTML. */
final class PlainAnswers {

    private PlainAnswers() {
    }

    /** @return the answer without its entities; one with markup stays as it is, and doesn't come back the same */
    static String written(String answer, TextFormat format) {
        return format == TextFormat.HTML ? Encoding.decodeHtml(answer, false) : answer;
    }

    /** @return characters as a text of that format */
    static String read(String characters, TextFormat format) {
        return format == TextFormat.HTML ? html(characters) : characters;
    }

    /** @return HTML that shows these characters */
    static String html(String characters) {
        StringBuilder out = new StringBuilder(characters.length() + 16);
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '\n' -> out.append("<br />");
                default -> out.append(c);
            }
        }
        return QuestionHtml.clean(out.toString());
    }
}
