package vn.sontay.training.security;

import java.util.regex.Pattern;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Vietnamese;

/** How user names look: no accents, so that every phone's keyboard can type them. */
final class UserName {

    private static final Pattern ALLOWED = Pattern.compile("[a-z0-9][a-z0-9.\\-]{2,59}");

    private UserName() {
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
