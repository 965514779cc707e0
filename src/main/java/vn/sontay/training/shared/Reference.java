package vn.sontay.training.shared;

import java.security.SecureRandom;

/** A code by which somebody finds in the log what a page tells of, such as {@code 7K4M92}. */
public final class Reference {

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {
    }

    /** @return a new one */
    public static String fresh() {
        StringBuilder reference = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            reference.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return reference.toString();
    }
}
