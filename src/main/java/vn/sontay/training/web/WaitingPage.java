package vn.sontay.training.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What people are shown while the application starts or its database is away (WEB-10): one file that a proxy can show as well.
 * It needs neither server nor database, and tries again by itself. A form that was just sent stays in it, to be sent again.
 */
public final class WaitingPage {

    /** Seconds after which it is worth trying again, for the header {@code Retry-After}; the page does so too. */
    public static final String RETRY_AFTER = "10";

    /** The same for the JSON addresses. */
    public static final String JSON = "{\"status\":503}";

    private static final String REFRESH = "<meta http-equiv=\"refresh\" content=\"" + RETRY_AFTER + "\">\n";
    private static final int LONGEST_FORM = 300_000;
    private static final String HTML = read();

    /** The content policy that goes with the page: its own style, its own form, and nothing else. */
    public static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash(between("<style>", "</style>"))
            + "'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private WaitingPage() {
    }

    /** @return the page as it stands in its file */
    public static String html() {
        return HTML;
    }

    /** @return whether that path, within the application, is one of JSON */
    public static boolean isJson(String path) {
        return path.startsWith("/api/");
    }

    /**
     * @param address path and query that the form was sent to
     * @param fields what it held, by name
     * @return the page with the form in it; the plain page where it is no form of ours, or holds a password
     */
    public static String keeping(String address, Map<String, List<String>> fields) {
        if (!address.startsWith("/") || address.startsWith("//") || !fields.containsKey(Csrf.FIELD)
                || fields.keySet().stream().anyMatch(WaitingPage::isSecret)) {
            return HTML;
        }
        String query = "&" + address.substring(address.indexOf('?') + 1);
        String inputs = fields.entrySet().stream()
                .filter(field -> !address.contains("?") || !query.contains("&" + field.getKey() + "="))
                .flatMap(field -> field.getValue().stream().map(value -> input(field.getKey(), value)))
                .collect(Collectors.joining());
        if (inputs.length() > LONGEST_FORM) {
            return HTML;
        }
        String kept = between("<!-- kept", "/kept -->");
        String form = kept.substring(kept.indexOf('\n')).replace("@ADDRESS@", escaped(address)).replace("@FIELDS@",
                inputs);
        return HTML.replace(REFRESH, "").replace(between("<!-- again -->", "<!-- /again -->"), form);
    }

    private static boolean isSecret(String name) {
        return name.toLowerCase(Locale.ROOT).contains("password");
    }

    private static String input(String name, String value) {
        return "<input type=\"hidden\" name=\"" + escaped(name) + "\" value=\"" + escaped(value) + "\">";
    }

    /** Line ends too: a browser leaves them alone in a hidden field's value only as references. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("\r", "&#13;").replace("\n", "&#10;");
    }

    private static String between(String start, String end) {
        int from = HTML.indexOf(start) + start.length();
        return HTML.substring(from, HTML.indexOf(end, from));
    }

    private static String hash(String text) {
        try {
            return Base64.getEncoder().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read() {
        try (InputStream file = Objects.requireNonNull(WaitingPage.class.getResourceAsStream("waiting.html"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
