package vn.sontay.training.learning.curriculum;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The HTML that a lesson may consist of; everything else is dropped, whoever let it in. */
final class LessonHtml {

    private static final Pattern CHECK = Pattern.compile("hoi-\\d{1,2}-[a-d]");
    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("p", "h2", "h3", "ul", "ol", "li", "strong", "em", "code", "blockquote", "br", "hr", "a",
                    "section", "div", "table", "thead", "tbody", "tr", "th", "td", "figure",
                    "figcaption", "img", "details", "summary", "fieldset", "legend", "label")
            .allowElements((element, attributes) -> attributes.contains("radio") ? element : null, "input")
            .allowAttributes("id").matching(Pattern.compile("muc-[a-z0-9-]{1,100}")).onElements("h2", "h3")
            .allowAttributes("class").matching(false, LessonBox.REMEMBER).onElements("section")
            .allowAttributes("class").matching(false, LessonBox.TABLE_SCROLL, "check-option").onElements("div")
            .allowAttributes("class").matching(false, LessonBox.MORE).onElements("details")
            .allowAttributes("class").matching(false, "self-check").onElements("fieldset")
            .allowAttributes("class").matching(false, "told right", "told wrong").onElements("p")
            .allowAttributes("role").matching(false, "status").onElements("p")
            .allowAttributes("type").matching(false, "radio").onElements("input")
            .allowAttributes("name").matching(Pattern.compile("hoi-\\d{1,2}")).onElements("input")
            .allowAttributes("id").matching(CHECK).onElements("input")
            .allowAttributes("for").matching(CHECK).onElements("label")
            .allowAttributes("src").matching(Pattern.compile("\\.\\./pictures/[0-9a-f]{16}\\.svg")).onElements("img")
            .allowAttributes("alt").onElements("img")
            .allowAttributes("width", "height").matching(Pattern.compile("\\d{2,3}")).onElements("img")
            .allowAttributes("loading").matching(false, "lazy").onElements("img")
            .allowAttributes("tabindex").matching(false, "0").onElements("div")
            .allowAttributes("role").matching(false, "region").onElements("div")
            .allowAttributes("aria-label").onElements("div")
            .allowAttributes("start").matching(Pattern.compile("\\d{1,4}")).onElements("ol")
            .allowAttributes("align").matching(true, "left", "center", "right").onElements("th", "td")
            .allowAttributes("href").onElements("a").allowUrlProtocols("https").requireRelsOnLinks("noopener")
            .toFactory();

    private LessonHtml() {
    }

    static String clean(String html) {
        return ALLOWED.sanitize(html);
    }
}
