package vn.sontay.training.outcome.effect.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.effect.MonthRates;

/** Two lines over months, as places in a picture of 400 to 250. */
final class EffectChart {

    private static final double LEFT = 40;
    private static final double WIDE = 350;
    private static final double TOP = 14;
    private static final double HIGH = 200;
    private static final int MOST_WORDS = 5;

    private final List<MonthRates> months;

    /**
     * A mark in the picture.
     *
     * @param x from the left
     * @param y from above
     * @param word beside it; empty for none
     */
    public record Mark(String x, String y, String word) {

        /** @return where a square of eight begins whose middle it is */
        public String left() {
            return place(Double.parseDouble(x) - 4);
        }

        /** @return the same from above */
        public String above() {
            return place(Double.parseDouble(y) - 4);
        }
    }

    EffectChart(List<MonthRates> months) {
        this.months = List.copyOf(months);
    }

    /** @return the marks of the trained communes */
    List<Mark> trained() {
        return marks(MonthRates::trained);
    }

    List<Mark> others() {
        return marks(MonthRates::others);
    }

    /** @return the line through marks */
    static String line(List<Mark> marks) {
        return marks.stream().map(each -> each.x() + "," + each.y()).collect(Collectors.joining(" "));
    }

    /** @return where communes were trained, with how many */
    List<Mark> begins() {
        return IntStream.range(0, months.size()).filter(i -> months.get(i).begins() > 0)
                .mapToObj(i -> new Mark(x(i), place(TOP), String.valueOf(months.get(i).begins()))).toList();
    }

    /** @return the months below the picture, not more than fit */
    List<Mark> words() {
        int step = (months.size() + MOST_WORDS - 1) / MOST_WORDS;
        return IntStream.range(0, months.size()).filter(i -> i % Math.max(1, step) == 0)
                .mapToObj(i -> new Mark(x(i), place(TOP + HIGH + 20), months.get(i).written())).toList();
    }

    /** @return the percents at its side */
    List<Mark> scale() {
        return IntStream.rangeClosed(0, 4).mapToObj(i -> new Mark(place(LEFT - 6), y(i / 4.0), 25 * i + "%")).toList();
    }

    private List<Mark> marks(Function<MonthRates, @Nullable Double> of) {
        return IntStream.range(0, months.size()).filter(i -> of.apply(months.get(i)) != null)
                .mapToObj(i -> mark(i, of.apply(months.get(i)))).toList();
    }

    private Mark mark(int month, @Nullable Double rate) {
        return new Mark(x(month), y(rate == null ? 0 : rate), "");
    }

    private String x(int month) {
        return place(months.size() < 2 ? LEFT + WIDE / 2 : LEFT + 10 + (WIDE - 20) * month / (months.size() - 1));
    }

    private static String y(double rate) {
        return place(TOP + HIGH * (1 - rate));
    }

    private static String place(double at) {
        return String.format(Locale.ROOT, "%.1f", at);
    }
}
