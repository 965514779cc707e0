package vn.sontay.training.people.security;

import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Roles in words, as the trail and the pages name them. */
public final class RoleWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("vn.sontay.training.people.security.messages",
            Locale.ROOT);

    private RoleWords() {
    }

    /** @return such as "Giảng viên, Học viên"; empty without roles */
    public static String of(Collection<String> roles) {
        return roles.stream().map(role -> WORDS.getString("role" + role)).sorted().collect(Collectors.joining(", "));
    }
}
