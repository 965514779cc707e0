package vn.sontay.training.outcome.completion;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * Whether a demand is met, in words.
 *
 * @param key of the sentence in the feature's texts, without the feature's name
 * @param arguments fill the sentence, formatted
 */
public record Reason(String key, List<String> arguments, boolean met) {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    public Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason of(boolean met, String key, Object... arguments) {
        return new Reason(key, Stream.of(arguments).map(String::valueOf).toList(), met);
    }

    static Reason met(String key, Object... arguments) {
        return of(true, key, arguments);
    }

    static Reason unmet(String key, Object... arguments) {
        return of(false, key, arguments);
    }

    /** @return such as "Tham gia 2/4 buổi (50%), yêu cầu 75%" */
    public String sentence() {
        ResourceBundle bundle = ResourceBundle.getBundle(Reason.class.getPackageName() + ".messages", Locale.ROOT,
                Reason.class.getClassLoader());
        return new MessageFormat(bundle.getString(key), VIETNAMESE).format(arguments.toArray());
    }
}
