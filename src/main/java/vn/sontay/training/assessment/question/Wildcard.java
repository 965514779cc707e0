package vn.sontay.training.assessment.question;

/** A pattern in which {@code *} stands for any characters and {@code \*} for the star. Time grows with length × length at most. */
final class Wildcard {

    /** Stands for a star that means itself; no text that was cleaned holds it. */
    private static final char STAR = '\uE000';

    private Wildcard() {
    }

    /** @return the shortest text that the pattern matches */
    static String shortest(String pattern) {
        return pattern.replace("\\*", String.valueOf(STAR)).replace("*", "").replace(STAR, '*');
    }

    /** Like a file name's match: on a mismatch the last star takes one character more. */
    static boolean matches(String pattern, String text) {
        String wanted = pattern.replace("\\*", String.valueOf(STAR));
        String given = text.replace(STAR, ' ').replace('*', STAR);
        int at = 0;
        int star = -1;
        int resume = 0;
        int i = 0;
        while (i < given.length()) {
            if (at < wanted.length() && wanted.charAt(at) == '*') {
                star = at++;
                resume = i;
            } else if (at < wanted.length() && wanted.charAt(at) == given.charAt(i)) {
                at++;
                i++;
            } else if (star >= 0) {
                at = star + 1;
                i = ++resume;
            } else {
                return false;
            }
        }
        while (at < wanted.length() && wanted.charAt(at) == '*') {
            at++;
        }
        return at == wanted.length();
    }
}
