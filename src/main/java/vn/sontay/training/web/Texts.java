package vn.sontay.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of all features. A key is {@code feature.name}; the bundle {@code messages.properties} of the feature's package
 * holds {@code name}. Pages write {@code #{text['quiz.submit']}}
 * or {@code #{text.of('quiz.left', n)}}.
 */
@Named("text")
@ApplicationScoped
public class Texts extends AbstractMap<String, String> {

    private static final Locale LOCALE = Locale.of("vi", "VN");

    /** Where a feature's package may stand. */
    private static final List<String> WINGS = List.of("people.", "learning.", "assessment.", "teaching.", "outcome.",
            "shared.");

    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

    @Override
    public String get(Object key) {
        String text = String.valueOf(key);
        int dot = text.indexOf('.');
        try {
            return bundle(text.substring(0, dot)).getString(text.substring(dot + 1));
        } catch (MissingResourceException | StringIndexOutOfBoundsException e) {
            return "???" + text + "???";
        }
    }

    /** @return whether there is such a text */
    public boolean has(String key) {
        return !get(key).startsWith("???");
    }

    /**
     * @param arguments numbers and dates must come formatted as text; one list stands for what is in it, as refusals carry it
     * @return the text with {0}, {1}, … filled in
     */
    public String of(String key, Object... arguments) {
        Object[] filled = arguments.length == 1 && arguments[0] instanceof List<?> list ? list.toArray() : arguments;
        return filled.length == 0 ? get(key) : pattern(key).format(filled);
    }

    /** @return one of the caller's own: they may only be used by one thread at a time */
    private MessageFormat pattern(String key) {
        return (MessageFormat) patterns.computeIfAbsent(key, each -> new MessageFormat(get(each), LOCALE)).clone();
    }

    /** @return the text as a value in an address's query */
    public String url(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }

    private ResourceBundle bundle(String feature) {
        return bundles.computeIfAbsent(feature, name -> {
            String wing = WINGS.stream().filter(each -> stands(each, name)).findFirst().orElse("");
            return ResourceBundle.getBundle("vn.sontay.training." + wing + name + ".messages", Locale.ROOT);
        });
    }

    private static boolean stands(String wing, String feature) {
        return Texts.class.getResource("/vn/sontay/training/" + wing.replace('.', '/') + feature
                + "/messages.properties") != null;
    }
}
