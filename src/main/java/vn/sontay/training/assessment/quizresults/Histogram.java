package vn.sontay.training.assessment.quizresults;

import java.util.ArrayList;
import java.util.List;

/**
 * How scores are spread, as a drawing of {@value #WIDTH} by {@value #HEIGHT}: ten bars of one point each, the last with 10 in it.
 *
 * @param bars from 0 to 10
 * @param passAt where the pass mark stands; below 0 where there is none
 */
public record Histogram(List<Bar> bars, int passAt) {

    /** Of the drawing. */
    public static final int WIDTH = 420;
    /** Of the drawing. */
    public static final int HEIGHT = 190;

    private static final int LEFT = 10;
    private static final int STEP = 40;
    private static final int GAP = 4;
    private static final int FLOOR = 160;
    /** Above the highest bar stand its number and the word at the pass mark. */
    private static final int ROOM = 112;
    private static final int BARS = 10;

    /**
     * @param from the lowest score of the bar
     * @param people how many
     */
    public record Bar(int from, int people, int x, int y, int width, int height) {

        public int to() {
            return from + 1;
        }

        public int middle() {
            return x + width / 2;
        }
    }

    public Histogram {
        bars = List.copyOf(bars);
    }

    /** @param passMark 0 where there is none */
    static Histogram of(List<Double> scores, double passMark) {
        int[] counts = new int[BARS];
        scores.forEach(score -> counts[(int) Math.clamp(Math.floor(score), 0, BARS - 1)]++);
        int most = 1;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < BARS; i++) {
            int height = Math.round((float) counts[i] * ROOM / most);
            bars.add(new Bar(i, counts[i], LEFT + i * STEP + GAP / 2, FLOOR - height, STEP - GAP, height));
        }
        return new Histogram(bars, passMark > 0 ? (int) Math.round(LEFT + passMark * STEP) : -1);
    }
}
