package vn.sontay.training.outcome.certificate;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * The random code by which anyone verifies a certificate (CER-7): twelve letters and digits of an alphabet of 32 in which
 * none looks like another, so 60 bits. Stored plain, shown in groups of four.
 */
public final class VerificationCode {

    static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    static final int LENGTH = 12;

    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private VerificationCode() {
    }

    /** @return a new one, as it is stored */
    public static String random() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** @return what was typed without spaces and dashes and in capitals, as it would be stored; perhaps no code at all */
    static String normalise(String typed) {
        return typed.replaceAll("[\\s\\u00A0\\p{Pd}._]+", "").toUpperCase(Locale.ROOT);
    }

    /** @return whether it could be a code */
    static boolean isWellFormed(String code) {
        return code.length() == LENGTH && code.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0);
    }

    /** @return such as 7K4M-92XQ-PDRT */
    static String grouped(String code) {
        return normalise(code).replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }
}
