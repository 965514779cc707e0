package vn.sontay.training.people.security;

import java.security.SecureRandom;
import java.util.Locale;

/** The code on an activation slip: 8 characters (40 bits) without those that are mistaken for one another. */
public final class OneTimeCode {

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimeCode() {
    }

    /** @return such as {@code 7K4M92XQ} */
    public static String make() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** @return as it is printed, such as {@code 7K4M-92XQ} */
    public static String grouped(String code) {
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }

    /** @return whether it looks like a code; many a password does, too */
    public static boolean isWellFormed(String typed) {
        String code = normalise(typed);
        return code.length() == LENGTH && code.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0);
    }

    /** @return what was meant by what was typed: capitals, no spaces or hyphens */
    public static String normalise(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
