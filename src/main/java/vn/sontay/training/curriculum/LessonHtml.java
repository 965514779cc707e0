package vn.sontay.training.curriculum;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The HTML that a lesson may consist of; everything else is dropped, whoever let it in. */
final class LessonHtml {

    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("p", "h2", "h3", "ul", "ol", "li", "strong", "em", "code", "blockquote", "br", "hr", "a",
                    "section",
                    "aside", "div", "table", "thead", "tbody", "tr", "th", "td")
            .allowAttributes("id").matching(Pattern.compile("muc-[a-z0-9-]{1,100}")).onElements("h2", "h3")
            .allowAttributes("class").matching(false, LessonBox.REMEMBER).onElements("aside")
            .allowAttributes("class").matching(false, LessonBox.TABLE_SCROLL).onElements("div")
            .allowAttributes("tabindex").matching(false, "0").onElements("div")
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
