package vn.sontay.training.shared.paper;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The fixed words of a paper, from the bundle {@code paper.properties} beside the class that prints it. */
public final class PaperWords {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final ResourceBundle bundle;

    private PaperWords(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The words in the package of a paper; the base bundle is Vietnamese whatever the machine's language. */
    public static PaperWords beside(Class<?> paper) {
        return new PaperWords(
                ResourceBundle.getBundle(paper.getPackageName() + ".paper", Locale.ROOT, paper.getClassLoader()));
    }

    /** The text of a key with its arguments put in; numbers are printed as they are, without grouping. */
    public String text(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        if (arguments.length == 0) {
            return pattern;
        }
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(pattern, VIETNAMESE).format(texts);
    }

    /** Capitals as a Vietnamese office writes them. */
    public static String capitals(String text) {
        return text.toUpperCase(VIETNAMESE);
    }
}
