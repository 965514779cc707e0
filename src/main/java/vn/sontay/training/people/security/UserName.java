package vn.sontay.training.people.security;

import java.util.Set;
import java.util.regex.Pattern;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Vietnamese;

/** How user names look: no accents, so that every phone's keyboard can type them. */
final class UserName {

    private static final Pattern ALLOWED = Pattern.compile("[a-z0-9][a-z0-9.\\-]{2,59}");

    private static final int LONGEST_BASE = 50;
    private static final int SHORTEST = 3;

    private UserName() {
    }

    /** @return the user name that a person's name suggests, such as "dinh.van.rin"; of one-letter names "hv.y" */
    static String suggestedBy(String fullName) {
        String words = Vietnamese.fold(fullName).replaceAll("[^a-z0-9]+", ".").replaceAll("^\\.|\\.$", "");
        String base = words.substring(0, Math.min(words.length(), LONGEST_BASE));
        if (base.isEmpty()) {
            return "hoc.vien";
        }
        return base.length() < SHORTEST ? "hv." + base : base;
    }

    /** @return the suggestion, or the first of suggestion2, suggestion3, … that isn't taken */
    static String free(String suggestion, Set<String> taken) {
        String name = suggestion;
        for (int number = 2; taken.contains(name); number++) {
            name = suggestion + number;
        }
        return name;
    }

    /** @return the user name in lower case, accents folded @throws RuleException beside the field when it can't be one */
    static String checked(String field, String typed) {
        String name = Vietnamese.fold(typed);
        if (!ALLOWED.matcher(name).matches() || name.matches("\\d+")) {
            throw RuleException.at(field, "security.userNameRule");
        }
        return name;
    }
}
