package vn.sontay.training.teaching.feedback.web;

import java.util.ArrayList;
import java.util.List;
import vn.sontay.training.teaching.feedback.Distribution;

/**
 * One level's part of a stacked bar that is {@value #WIDTH} units long.
 *
 * @param level from 1
 * @param count how many chose it
 * @param left where it begins, in whole units
 * @param width in whole units
 */
public record BarPart(int level, int count, int left, int width) {

    /** Length of a bar. */
    static final int WIDTH = 600;
    /** A digit takes so many units. */
    private static final int DIGIT = 14;

    /** @return the levels that somebody chose, the lowest first; their widths add up to the whole bar */
    static List<BarPart> of(Distribution counts) {
        List<BarPart> parts = new ArrayList<>();
        int n = counts.n();
        int before = 0;
        for (int level = 1; level <= counts.counts().size(); level++) {
            int count = counts.of(level);
            if (count > 0) {
                int left = WIDTH * before / n;
                before += count;
                parts.add(new BarPart(level, count, left, WIDTH * before / n - left));
            }
        }
        return parts;
    }

    /** @return whether the count fits beneath; the table has it anyway */
    public boolean labelled() {
        return width >= DIGIT * String.valueOf(count).length();
    }

    /** @return the middle, where the count stands */
    public int middle() {
        return left + width / 2;
    }
}
