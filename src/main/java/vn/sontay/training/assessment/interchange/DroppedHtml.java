package vn.sontay.training.assessment.interchange;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a file's HTML the bank has no place for (INT-5): lines stay apart, and what else is lost is named. */
final class DroppedHtml {

    private static final String DIVISIONS = "div|h[1-6]|dl|dt|dd|hr|section|article|aside|header|footer|main|nav|address|"
            + "center|figure|figcaption|form|fieldset|details|summary";
    private static final Pattern DIVISION = Pattern
            .compile("(?i)(?<!\\s)(?:\\s*+</?(?:" + DIVISIONS + ")(?:[\\s/][^<>]*)?>)++\\s*+");
    private static final Pattern ANY_DIVISION = Pattern.compile("(?i)</?(?:" + DIVISIONS + ")[\\s/>]");
    /** Where a line ends anyhow. */
    private static final String BLOCK = "</?(?:p|br|ul|ol|li|pre|blockquote|table|thead|tbody|tr|th|td)\\b[^<>]*>";
    private static final Pattern BLOCK_BEFORE = Pattern.compile("(?i)(?:^|" + BLOCK + ")\\s*+$");
    private static final Pattern BLOCK_AFTER = Pattern.compile("(?i)$|" + BLOCK);
    private static final Pattern TAG = Pattern.compile("<([a-zA-Z][a-zA-Z0-9:]{0,20})");
    private static final Pattern JOINED_CELLS = Pattern
            .compile("(?i)<t[dh]\\b[^<>]*\\b(colspan|rowspan)\\s*=\\s*[\"']?(?!1\\b)\\d");
    /** Kept, or such that nothing is lost but looks. */
    private static final Set<String> QUIET = Set.of("p", "br", "ul", "ol", "li", "strong", "b", "em", "i", "u", "sub",
            "sup", "code", "pre", "blockquote", "table", "thead", "tbody", "tr", "th", "td", "img", "span", "font", "a",
            "div", "dl", "dt", "dd", "hr", "section", "article", "aside", "header", "footer", "main", "nav", "address",
            "center", "figure", "figcaption", "html", "head", "body", "o:p", "colgroup", "col", "tfoot");

    private DroppedHtml() {
    }

    /** @return the HTML with a line break where only a tag that is dropped parts two lines */
    static String withLines(String html) {
        if (!ANY_DIVISION.matcher(html).find()) {
            return html;
        }
        StringBuilder made = new StringBuilder();
        int copied = 0;
        Matcher division = DIVISION.matcher(html);
        while (division.find()) {
            made.append(html, copied, division.start());
            copied = division.end();
            if (!endsLine(html, division.start()) && !beginsLine(html, copied)) {
                made.append("<br />");
            }
        }
        return made.append(html, copied, html.length()).toString();
    }

    private static boolean endsLine(String html, int end) {
        int tag = Math.max(0, html.lastIndexOf('<', end - 1));
        return BLOCK_BEFORE.matcher(html).region(tag, end).find();
    }

    private static boolean beginsLine(String html, int begin) {
        return BLOCK_AFTER.matcher(html).region(begin, html.length()).lookingAt();
    }

    /** @return what is lost, as HTML calls it */
    static Set<String> names(String html) {
        Set<String> names = new LinkedHashSet<>();
        for (Matcher tag = TAG.matcher(html); tag.find();) {
            names.add(tag.group(1).toLowerCase(Locale.ROOT));
        }
        names.removeAll(QUIET);
        for (Matcher cell = JOINED_CELLS.matcher(html); cell.find();) {
            names.add(cell.group(1).toLowerCase(Locale.ROOT));
        }
        return names;
    }
}
