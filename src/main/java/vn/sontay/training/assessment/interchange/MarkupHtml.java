package vn.sontay.training.assessment.interchange;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import vn.sontay.training.assessment.question.QuestionHtml;
import vn.sontay.training.assessment.question.TextFormat;

/** Texts of a file as the bank writes them: characters, or the little HTML that a question may consist of (INT-5). */
final class MarkupHtml {

    private static final List<org.commonmark.Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).maxOpenBlockParsers(20).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(TABLES).build();
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!][^<>]*>|&(#\\d+|#x[0-9a-fA-F]+|[a-zA-Z]+);");
    private static final Pattern BLOCK = Pattern.compile("(?i)<(p|br|div|ul|ol|li|table|tr|pre|h\\d)[\\s/>]");
    private static final Pattern LONE_PARAGRAPH = Pattern.compile("(?s)<p>((?:(?!</?p>).)*+)</p>\\s*");

    private MarkupHtml() {
    }

    /** @return whether it says more than its characters */
    static boolean isMarkedUp(MarkedText text) {
        return switch (text.markup()) {
            case PLAIN -> false;
            case MOODLE -> TAG.matcher(text.text()).find();
            case HTML, MARKDOWN -> !text.text().isEmpty();
        };
    }

    /**
     * @return the text in that format; of markup only what is allowed
     * @throws RefusedQuestion when it has a picture that can't come along
     */
    static String as(TextFormat format, MarkedText text) throws RefusedQuestion {
        return format == TextFormat.PLAIN
                ? text.text()
                : QuestionHtml.clean(EmbeddedPictures.read(DroppedHtml.withLines(raw(text))).html()).strip();
    }

    /** @return whether there is so much of it, pictures apart, that it isn't worth looking at */
    static boolean isTooLong(MarkedText text) {
        return text.text().length() > Limits.WRITTEN
                && QuestionHtml.withoutPictures(text.text()).length() > Limits.WRITTEN;
    }

    /** @return HTML that isn't clean yet */
    static String raw(MarkedText text) {
        return switch (text.markup()) {
            case PLAIN -> PlainAnswers.html(text.text());
            case MOODLE -> !isMarkedUp(text)
                    ? PlainAnswers.html(text.text())
                    : BLOCK.matcher(text.text()).find() ? text.text() : text.text().replace("\n", "<br />");
            case HTML -> text.text();
            case MARKDOWN -> withoutLoneParagraph(RENDERER.render(PARSER.parse(text.text())));
        };
    }

    private static String withoutLoneParagraph(String html) {
        var lone = LONE_PARAGRAPH.matcher(html);
        return lone.matches() ? lone.group(1) : html;
    }
}
