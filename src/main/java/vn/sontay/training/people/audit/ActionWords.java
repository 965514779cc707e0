package vn.sontay.training.people.audit;

import java.util.Locale;
import java.util.ResourceBundle;

/** What was done, in words. */
public final class ActionWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("vn.sontay.training.people.audit.messages",
            Locale.ROOT);

    private ActionWords() {
    }

    /** @return the action in words, or its key where there are none */
    public static String of(String action) {
        String key = action.replace('.', '_');
        return WORDS.containsKey(key) ? WORDS.getString(key) : action;
    }
}
