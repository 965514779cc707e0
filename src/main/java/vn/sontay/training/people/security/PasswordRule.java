package vn.sontay.training.people.security;

import java.util.Locale;
import java.util.Set;
import vn.sontay.training.shared.RuleException;

/**
 * Which passwords are accepted: at least 8 characters and at most 128, not the user name, not one of those that everybody
 * tries first. No demand for capitals or signs, as NIST SP 800-63B advises.
 */
final class PasswordRule {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;
    private static final Set<String> TRIED_FIRST = Set.of("12345678", "123456789", "1234567890", "87654321", "11111111",
            "00000000", "88888888", "66668888", "password", "matkhau1", "matkhau123", "abcd1234", "abc12345",
            "qwertyui",
            "qwerty123", "12341234", "iloveyou", "anhyeuem", "sontay123", "quangngai", "vietnam1");

    private PasswordRule() {
    }

    static void check(String field, String password, String userName) {
        if (password.length() < SHORTEST) {
            throw RuleException.at(field, "security.passwordShort", SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw RuleException.at(field, "security.passwordLong", LONGEST);
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (TRIED_FIRST.contains(lower) || lower.equals(userName) || lower.chars().distinct().count() < 3) {
            throw RuleException.at(field, "security.passwordWeak");
        }
    }
}
