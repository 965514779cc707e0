package vn.sontay.training.shared.content;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Guesses which key was meant. */
final class Misspelling {

    private Misspelling() {
    }

    /** @return the known word at most two letters away, if any */
    static Optional<String> nearest(String written, Set<String> known) {
        return known.stream().filter(word -> distance(written, word) <= 2)
                .min(Comparator.comparingInt(word -> distance(written, word)));
    }

    /** Levenshtein's distance, ignoring case; words longer than a key can be are far from everything. */
    private static int distance(String written, String known) {
        if (Math.abs(written.length() - known.length()) > 2) {
            return Integer.MAX_VALUE;
        }
        String a = written.toLowerCase(Locale.ROOT);
        String b = known.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int changed = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal : diagonal + 1;
                row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
