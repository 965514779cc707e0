package vn.sontay.training.web;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is done to a page once, before it is compiled (decision 043). What is the same at every request is put in: the texts that
 * the page names, {@code #{text['quiz.submit']}}, whose evaluation cost a page a sixth of its time, the path of the application
 * and the version of its files. What nobody sees goes: the white space that only sets out the source. A text whose name is found
 * out only later stays an expression.
 */
final class PagePreparation {

    private static final Pattern TEXT = Pattern.compile("(#\\{\\s*)?text\\['([A-Za-z0-9.]+)'](\\s*})?");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<(?:[^\"'<>]|\"[^\"]*\"|'[^']*')*>");

    /** Around these a browser shows no white space. */
    private static final Pattern BLOCK = Pattern.compile("</?(?:html|head|meta|link|title|script|body|main|header|nav|"
            + "section|article|form|fieldset|legend|div|p|h[1-6]|[ou]l|li|dl|dt|dd|table|caption|t(?:head|body|[rhd])|"
            + "details|summary|figure|blockquote|option|optgroup|ui:composition|ui:define|p:column|h:head|h:body|"
            + "t:[A-Za-z]+)[\\s/>].*", Pattern.DOTALL);
    private static final Pattern AS_WRITTEN = Pattern.compile("<(?:textarea|pre)\\s.*", Pattern.DOTALL);
    private static final Pattern BREAK = Pattern.compile("[ \\t]*\\R\\s*");

    private final Texts texts;
    private final String contextPath;
    private final String version;

    PagePreparation(Texts texts, String contextPath, String version) {
        this.texts = texts;
        this.contextPath = contextPath;
        this.version = version;
    }

    /** @return the page as it is compiled */
    String of(String page) {
        return withoutLayout(withTexts(page).replace("#{request.contextPath}", contextPath)
                .replace("#{assets.version}", version));
    }

    private String withTexts(String page) {
        Matcher matcher = TEXT.matcher(page);
        StringBuilder resolved = new StringBuilder();
        while (matcher.find()) {
            String text = texts.get(matcher.group(2));
            boolean whole = matcher.group(1) != null && matcher.group(3) != null;
            String put = whole ? markup(text) : part(matcher, 1) + literal(text) + part(matcher, 3);
            matcher.appendReplacement(resolved, Matcher.quoteReplacement(put));
        }
        return matcher.appendTail(resolved).toString();
    }

    private static String part(MatchResult found, int group) {
        return found.group(group) == null ? "" : found.group(group);
    }

    /** @return a text of the expression language, written in a page */
    private static String literal(String text) {
        return "'" + markup(text.replace("\\", "\\\\").replace("'", "\\'")) + "'";
    }

    private static String markup(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** Where lines break between words or things that stand in a line, one break stays, as a browser shows it as a space. */
    static String withoutLayout(String page) {
        String bare = COMMENT.matcher(page).replaceAll("");
        StringBuilder made = new StringBuilder(bare.length());
        Matcher tag = TAG.matcher(bare);
        String before = "";
        int at = 0;
        while (tag.find()) {
            made.append(between(before, bare.substring(at, tag.start()), tag.group())).append(tag.group());
            before = tag.group();
            at = tag.end();
        }
        return made.append(bare.substring(at).strip()).toString();
    }

    private static String between(String before, String text, String after) {
        if (AS_WRITTEN.matcher(before).matches()) {
            return text;
        }
        String lines = BREAK.matcher(text).replaceAll("\n");
        if (lines.startsWith("\n") && BLOCK.matcher(before).matches()) {
            lines = lines.substring(1);
        }
        return lines.endsWith("\n") && BLOCK.matcher(after).matches() ? lines.substring(0, lines.length() - 1) : lines;
    }
}
