package vn.sontay.training.assessment.paperquiz;

import java.security.SecureRandom;
import java.util.Locale;

/** The short code of a print: six letters and digits of which none looks like another. It is no secret. */
final class PrintCode {

    static final int LENGTH = 6;

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private PrintCode() {
    }

    static String random() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length()).mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .reduce("", String::concat);
    }

    /** @return a new seed */
    static long seed() {
        return RANDOM.nextLong();
    }

    /** @return what was typed, as it would be stored; perhaps no code at all */
    static String normalise(String typed) {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        return code.length() == LENGTH ? code : "";
    }
}
