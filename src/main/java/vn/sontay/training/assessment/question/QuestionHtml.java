package vn.sontay.training.assessment.question;

import java.util.regex.Pattern;
import org.owasp.html.Encoding;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The HTML that a question may consist of; everything else is dropped, whoever let it in. */
public final class QuestionHtml {

    private static final Pattern PICTURE = Pattern.compile("data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\\s]+");
    /** As it stands in clean HTML, where some signs are written as entities, or in HTML that isn't clean yet. */
    private static final Pattern EMBEDDED = Pattern.compile("data:image/[a-z-]{1,8};base64,[A-Za-z0-9+/=&#;\\s]*+");
    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("p", "br", "ul", "ol", "li", "strong", "b", "em", "i", "u", "sub", "sup", "code", "pre",
                    "blockquote", "table", "thead", "tbody", "tr", "th", "td", "img")
            .allowAttributes("src").matching(PICTURE).onElements("img").allowUrlProtocols("data")
            .allowAttributes("alt").onElements("img").toFactory();
    /** What the sanitizer puts behind a brace, between tags and within them, for pages whose templates run in the browser. */
    private static final Pattern BEHIND_A_BRACE = Pattern.compile("\\{(<!-- -->|\u200B)");
    private static final PolicyFactory NOTHING = new HtmlPolicyBuilder().toFactory();
    private static final Pattern BLOCK_END = Pattern.compile("(?i)</(p|li|tr|div|h\\d)>|<br\\s*/?>");

    /** Some tags, then a letter: enough to know, and so that most HTML needn't be read as such. */
    private static final Pattern WORD = Pattern.compile("(?:\\s*+<[^<>]*+>)*+\\s*+[\\p{L}\\d]");

    private QuestionHtml() {
    }

    /** @return what is allowed of it, its characters as they were */
    public static String clean(String html) {
        // a comment is never allowed, so one that stands here was put here; within a tag it would be written as an entity
        return BEHIND_A_BRACE.matcher(ALLOWED.sanitize(html)).replaceAll("{");
    }

    /** @return the text with nothing where its pictures are; what it is long by */
    public static String withoutPictures(String text) {
        return text.contains("data:image/") ? EMBEDDED.matcher(text).replaceAll("") : text;
    }

    /** @return whether a word stands in clean HTML */
    public static boolean hasWords(String html) {
        return WORD.matcher(html).lookingAt() || !words(html).isEmpty();
    }

    /** @return the words of a text that may be HTML, where no markup can stand */
    public static String words(String text, boolean html) {
        return html ? words(text) : text;
    }

    /** @return its words without any markup, in one line; for lists, sound and paper */
    public static String words(String html) {
        String spaced = BLOCK_END.matcher(html).replaceAll("$0 ");
        return Encoding.decodeHtml(NOTHING.sanitize(spaced), false).replaceAll("\\s+", " ").strip();
    }
}
