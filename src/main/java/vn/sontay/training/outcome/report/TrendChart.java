package vn.sontay.training.outcome.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A trend as a drawing, in units of a box of 360 by 220. Pure.
 *
 * @param points one a week
 * @param across lines from left to right with their numbers, the first at nought
 * @param days some of the weeks' ends, for the axis
 * @param total where the target is reached; null where it has no total
 * @param deadline where the last day in time lies; null where that isn't within these weeks
 */
public record TrendChart(List<Point> points, List<Tick> across, List<Tick> days, @Nullable Tick total,
        @Nullable Tick deadline) {

    private static final int LEFT = 40;
    private static final int RIGHT = 338;
    private static final int TOP = 26;
    private static final int BOTTOM = 164;
    private static final int DAYS_SHOWN = 4;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");

    public TrendChart {
        points = List.copyOf(points);
        across = List.copyOf(across);
        days = List.copyOf(days);
    }

    /** A week's place in the drawing. */
    public record Point(String x, String y) {
    }

    /** A place on an axis, and what is written there. */
    public record Tick(String at, String label) {
    }

    public static TrendChart of(Trend trend) {
        List<Trend.Week> weeks = trend.weeks();
        TargetFigure figure = trend.row().figure();
        LocalDate first = weeks.getFirst().end();
        long span = Math.max(1, ChronoUnit.DAYS.between(first, weeks.getLast().end()));
        int step = step(Math.max(weeks.stream().mapToInt(Trend.Week::counted).max().orElse(0),
                figure.total() instanceof Integer total ? total : 0));
        int top = step * 4;
        List<Point> points = weeks.stream().map(each -> new Point(x(first, each.end(), span), y(each.counted(), top)))
                .toList();
        LocalDate deadline = figure.deadline();
        return new TrendChart(points,
                IntStream.rangeClosed(0, 4).mapToObj(i -> new Tick(y(i * step, top), String.valueOf(i * step)))
                        .toList(),
                shown(weeks, first, span),
                figure.total() instanceof Integer total ? new Tick(y(total, top), String.valueOf(total)) : null,
                deadline.isBefore(first) || deadline.isAfter(weeks.getLast().end())
                        ? null
                        : new Tick(x(first, deadline, span), DAY.format(deadline)));
    }

    /** @return a quarter of the least round number that isn't less than most: 1, 2, 5, 10, 20, 50, … */
    private static int step(int most) {
        int step = 1;
        for (int i = 0; step * 4L < most; i++) {
            step = i % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        return step;
    }

    private static List<Tick> shown(List<Trend.Week> weeks, LocalDate first, long span) {
        List<Tick> shown = new ArrayList<>();
        int apart = Math.max(1, (weeks.size() + DAYS_SHOWN - 1) / DAYS_SHOWN);
        for (int i = weeks.size() - 1; i >= 0; i -= apart) {
            shown.addFirst(new Tick(x(first, weeks.get(i).end(), span), DAY.format(weeks.get(i).end())));
        }
        return shown;
    }

    /** @return whether the word beside the last day stands on its right, as there is no room on its left */
    public boolean deadlineAtLeft() {
        return deadline != null && Double.parseDouble(deadline.at()) < (LEFT + RIGHT) / 2.0;
    }

    /** @return the line through all points, as SVG writes it */
    public String line() {
        return points.stream().map(each -> each.x() + "," + each.y()).collect(Collectors.joining(" "));
    }

    private static String x(LocalDate first, LocalDate day, long span) {
        return number(LEFT + (double) (RIGHT - LEFT) * ChronoUnit.DAYS.between(first, day) / span);
    }

    private static String y(int counted, int top) {
        return number(BOTTOM - (double) (BOTTOM - TOP) * counted / top);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
