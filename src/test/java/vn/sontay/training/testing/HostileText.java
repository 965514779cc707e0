package vn.sontay.training.testing;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Text that breaks applications, and how to see that it broke out of where it belongs. */
public final class HostileText {

    /** Too long for any column. */
    public static final String TOO_LONG = "ễ".repeat(5_000);

    /** A dozen of the worst: markup, quotes, SQL, formats, numbers, control and surrogate characters. */
    public static final List<String> WORST = List.of("", TOO_LONG, "\"><script>alert(1)</script>",
            "' onfocus=alert(1) autofocus x='", "</textarea></title><img src=x onerror=alert(1)>",
            "'; drop table person; --", "{0} ${7*7} #{7*7} %s %n", "-1", "99999999999999999999", "1e309",
            "\u0000\u0001\u001f\u007f\ufffe", "\ud83d\ude00 \u202eabc\u202c \u200b", "\ud800", "../../etc/passwd");

    /** Of these, what a tampered page could send where nobody types. */
    public static final List<String> TAMPERED = List.of("", TOO_LONG, "\"><script>alert(1)</script>", "-1",
            "99999999999999999999", "\u0000");

    private static final Pattern MARKUP = Pattern.compile(".*<[a-zA-Z/!?].*", Pattern.DOTALL);
    private static final Set<String> FOREIGN = Set.of("iframe", "object", "embed", "base", "marquee", "applet");

    private HostileText() {
    }

    /** @return the strings of naughty-strings.json in the folder TESTDATA, or empty when it isn't set */
    public static Optional<List<String>> all() {
        String folder = System.getenv("TESTDATA");
        if (folder == null || !Files.exists(Path.of(folder, "naughty-strings.json"))) {
            return Optional.empty();
        }
        try {
            String text = Files.readString(Path.of(folder, "naughty-strings.json"));
            return Optional.of(Json.createReader(new StringReader(text)).readArray().getValuesAs(JsonString.class)
                    .stream().map(JsonString::getString).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return what in the page acts that is not ours; empty when nothing does */
    public static Set<String> actingIn(String body, Document page, String sent) {
        Set<String> acting = new TreeSet<>();
        if (MARKUP.matcher(sent).matches() && sent.length() > 8 && body.contains(sent)) {
            acting.add("unescaped: " + sent);
        }
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
                if (value.startsWith("javascript:") && !attribute.getKey().equals("value")
                        || attribute.getKey().startsWith("on") && value.contains("alert(")) {
                    acting.add(element.tagName() + " " + attribute);
                }
            }
            if (FOREIGN.contains(element.tagName())
                    || element.tagName().equals("script") && element.data().contains("alert(")
                    || element.tagName().equals("img")
                            && !element.attr("src").matches("(/|[.][.]/pictures/[0-9a-f]).*")) {
                acting.add(element.outerHtml());
            }
        }
        return acting;
    }
}
