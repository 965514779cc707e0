package vn.sontay.training.assessment.quizresults;

import java.util.List;

/**
 * Two scales beside each other with a line for each person and one for the means, as a drawing of 300 by 220.
 *
 * @param lines from the pre-test at the left to the quiz at the right
 * @param mean of all of them
 */
public record SlopePlot(List<Line> lines, Line mean) {

    private static final int FLOOR = 195;
    private static final double POINT = 17.5;

    /**
     * @param y1 height of the first score, y2 of the second
     */
    public record Line(int y1, int y2, boolean up) {
    }

    public SlopePlot {
        lines = List.copyOf(lines);
    }

    static SlopePlot of(GainFigures gain) {
        return new SlopePlot(gain.pairs().stream().map(pair -> line(pair.before(), pair.after())).toList(),
                line(gain.before(), gain.after()));
    }

    private static Line line(double before, double after) {
        return new Line(at(before), at(after), after >= before);
    }

    private static int at(double score) {
        return (int) Math.round(FLOOR - score * POINT);
    }
}
